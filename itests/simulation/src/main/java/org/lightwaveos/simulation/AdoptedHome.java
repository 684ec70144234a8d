/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;

/** An installation with stock devices, each adopted by one or two of the openHABs. */
final class AdoptedHome {

    private static final int MOST_DEVICES = 6;
    private static final Set<LightField> FEW = Set.of(LightField.BRIGHTNESS, LightField.PALETTE);
    private static final Set<LightField> NO_EFFECT =
            Set.copyOf(EnumSet.range(LightField.BRIGHTNESS, LightField.VARIATION));

    final Household household;
    final RandomGenerator random;
    final Timeline timeline;
    final Trace trace;
    final List<OpenHab> homes = new ArrayList<>();
    final List<StockDevice> devices = new ArrayList<>();
    final List<Adoptee> adoptees = new ArrayList<>();

    AdoptedHome(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed ^ 0x5EED);
        household = new Household(seed, 1 + random.nextInt(3), random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(2));
        timeline = household.timeline;
        trace = household.trace;
        for (OwnNode node : household.ours) {
            homes.add(new OpenHab(node, "10.0.0." + (homes.size() + 1), timeline, trace));
        }
        int count = 1 + random.nextInt(MOST_DEVICES);
        for (int i = 1; i <= count; i++) {
            add(new DeviceUuid(String.format("LW-0000000000%02d", i)));
        }
    }

    private void add(DeviceUuid uuid) {
        StockDevice device = new StockDevice(
                uuid,
                random.nextInt(6) == 0,
                Faults.real().set(Fault.HUE_RUNS, random.nextInt(4) > 0),
                new Air(timeline, random),
                timeline,
                trace);
        devices.add(device);
        OpenHab home = homes.get(random.nextInt(homes.size()));
        adopt(home, device);
        OpenHab other = homes.get(random.nextInt(homes.size()));
        if (other != home && random.nextBoolean()) {
            adopt(other, device);
        }
        timeline.after(random.nextInt(8_000), device::powerOn);
    }

    private void adopt(OpenHab home, StockDevice device) {
        Adoptee adoptee = new Adoptee(home, device, anySettings(), timeline, trace, random);
        home.add(adoptee);
        adoptees.add(adoptee);
    }

    private AdoptionSettings anySettings() {
        Set<LightField> followed =
                switch (random.nextInt(6)) {
                    case 0 -> FEW;
                    case 1 -> NO_EFFECT;
                    default -> AdoptionSettings.DEFAULT.followed();
                };
        return new AdoptionSettings(
                random.nextInt(4) > 0,
                random.nextBoolean() ? 100 : 10 + random.nextInt(191),
                random.nextBoolean() ? 0 : random.nextInt(256),
                followed,
                random.nextInt(3) > 0);
    }

    /** Whose word the device takes: the highest of those that run, have it and follow. */
    Optional<Adoptee> driver(StockDevice device) {
        return adoptees.stream()
                .filter(adoptee ->
                        adoptee.device() == device && adoptee.home().node().isUp() && adoptee.follows())
                .max(Comparator.comparing(adoptee -> adoptee.home().node().uuid()));
    }

    List<Adoptee> drivers() {
        return devices.stream().flatMap(device -> driver(device).stream()).toList();
    }

    int proposals() {
        return homes.stream().mapToInt(OpenHab::proposals).sum();
    }

    int touches() {
        return devices.stream().mapToInt(StockDevice::touches).sum();
    }

    void run(long ms) {
        household.run(ms);
    }

    <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
