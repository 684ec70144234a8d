/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;

/** Bad times for peers and devices alike, and people want something all the while. */
final class AdoptedStorm {

    private static final List<Fault> ODD = List.of(
            Fault.LOST_PUSHES, Fault.LOST_PUSHES, Fault.SLOW_ANSWERS, Fault.SILENT, Fault.QUEUE_FULL, Fault.LOW_MEMORY);

    private final AdoptedHome home;
    private final RandomGenerator random;
    private final Storm storm;

    AdoptedStorm(AdoptedHome home) {
        this.home = home;
        this.random = home.random;
        this.storm = new Storm(home.household);
    }

    void rage() {
        home.household.network.weather(random.nextBoolean() ? Weather.FAIR : Weather.storm(random));
        long end = home.timeline.now() + 15_000 + random.nextInt(30_000);
        while (home.timeline.now() < end) {
            home.run(random.nextInt(2_500));
            if (random.nextInt(3) == 0) {
                storm.mishap();
            } else {
                mishap(home.anyOf(home.devices));
            }
        }
    }

    /** Everything is mended, and everybody follows again. */
    void end() {
        home.trace.say("calm for devices");
        for (StockDevice device : home.devices) {
            device.air.fair();
            Faults now = Faults.real().set(Fault.HUE_RUNS, device.faults().has(Fault.HUE_RUNS));
            device.faults(now);
            device.powerOn();
        }
        home.adoptees.stream().filter(adoptee -> !adoptee.follows()).forEach(adoptee -> adoptee.follow(true));
        storm.end();
    }

    private void mishap(StockDevice device) {
        Adoptee adoptee = home.anyOf(home.adoptees);
        switch (random.nextInt(14)) {
            case 0 -> {
                device.powerOff();
                home.timeline.after(random.nextInt(12_000), device::powerOn);
            }
            case 1 -> {
                int slowest = 5 + random.nextInt(400);
                double loss = random.nextDouble() * 0.2;
                home.trace.say(() -> device.name() + " is up to " + slowest + " ms away");
                device.air.is(1, slowest, loss);
            }
            case 2 -> {
                home.trace.say(() -> device.name() + " is out of range");
                device.air.cut(true);
                home.timeline.after(random.nextInt(20_000), () -> device.air.cut(false));
            }
            case 3 -> {
                Fault fault = home.anyOf(ODD);
                boolean on = !device.faults().has(fault);
                home.trace.say(() -> device.name() + (on ? " has fault " : " has lost fault ") + fault);
                device.faults(device.faults().set(fault, on));
            }
            case 4 -> adoptee.breakOff();
            case 5 -> adoptee.follow(random.nextInt(3) > 0);
            case 6 -> {
                Turn turn = Turn.random(random, adoptee);
                adoptee.command(turn.field(), turn.value());
            }
            case 7 -> device.tapButton();
            case 8 -> device.pressButtonLong();
            case 9 -> device.phone("{\"type\":\"zone.enable\",\"enable\":" + random.nextBoolean() + "}");
            default -> turns(adoptee);
        }
    }

    /** At a device, or at two at once. */
    private void turns(Adoptee first) {
        List<Adoptee> where = random.nextBoolean() ? List.of(first) : List.of(first, home.anyOf(home.adoptees));
        for (Adoptee adoptee : where) {
            if (adoptee.device().isUp()) {
                adoptee.device().phone(Turn.random(random, adoptee).text());
            }
        }
    }
}
