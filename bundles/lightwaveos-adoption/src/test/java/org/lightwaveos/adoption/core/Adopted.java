/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** An adoption with a hand for each thing that can happen to it, and what came of it as text. */
final class Adopted {

    /** The group's light as a device says it. */
    static final LightState INITIAL = state(GroupLight.INITIAL);

    final Adoption adoption;
    GroupLight light = GroupLight.INITIAL;
    long now = 1_000;
    /** Whether orders have not come to the session yet, so that what is heard of it is older. */
    boolean crossing;

    Adopted(AdoptionSettings settings) {
        adoption = new Adoption(settings, true);
    }

    /** One that follows a group and is as the group wants it. */
    static Adopted inStep(AdoptionSettings settings, LightState boot) {
        Adopted adopted = new Adopted(settings);
        adopted.feed(new AdoptionInput.GroupIs(adopted.light));
        adopted.first(boot);
        adopted.confirm(boot.with(LightField.BRIGHTNESS, 128));
        adopted.run(5_000);
        return adopted;
    }

    static Adopted inStep() {
        return inStep(AdoptionSettings.DEFAULT, INITIAL);
    }

    static LightState state(GroupLight light) {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        GroupParts.of(light).forEach((part, value) -> {
            if (part instanceof Part.Light of) {
                values.put(of.field(), value);
            }
        });
        return LightState.of(values);
    }

    static AdoptionSettings source(boolean source) {
        return new AdoptionSettings(source, 100, 0, Part.FIELDS, true);
    }

    static AdoptionSettings scaled(int percent, int hueShift) {
        return new AdoptionSettings(true, percent, hueShift, Part.FIELDS, true);
    }

    static AdoptionSettings following(Set<LightField> fields, boolean zones) {
        return new AdoptionSettings(true, 100, 0, fields, zones);
    }

    static ZoneSetting zone(int zone, int enabled, int effect, int brightness) {
        return new ZoneSetting(
                zone,
                Map.of(
                        ZoneField.ENABLED,
                        enabled,
                        ZoneField.EFFECT,
                        effect,
                        ZoneField.BRIGHTNESS,
                        brightness,
                        ZoneField.SPEED,
                        15,
                        ZoneField.PALETTE,
                        0,
                        ZoneField.BLEND_MODE,
                        3));
    }

    List<String> feed(AdoptionInput input) {
        List<Order> orders = adoption.handle(input, now);
        if (!crossing) {
            adoption.handle(new AdoptionInput.Heard(adoption.orders()), now);
        }
        return orders.stream().map(Adopted::text).toList();
    }

    List<String> group(LightCommand... changes) {
        for (LightCommand change : changes) {
            light = change.applyTo(light);
        }
        return feed(new AdoptionInput.GroupIs(light));
    }

    List<String> first(LightState live) {
        return feed(new AdoptionInput.Confirmed(live, true));
    }

    List<String> confirm(LightState live) {
        return feed(new AdoptionInput.Confirmed(live, false));
    }

    List<String> confirm(LightField field, int value) {
        return confirm(LightState.of(Map.of(field, value)));
    }

    List<String> zones(boolean enabled, ZoneSetting... zones) {
        return feed(new AdoptionInput.ZonesConfirmed(enabled, List.of(zones), false));
    }

    List<String> command(LightField field, int value) {
        return feed(new AdoptionInput.Commanded(new Part.Light(field), value));
    }

    /** Lets time pass, waking it when it asks for that; each order with the time since the beginning. */
    List<String> run(long ms) {
        long start = now;
        long end = now + ms;
        List<String> orders = new ArrayList<>();
        while (adoption.nextWakeUpMs() <= end) {
            now = Math.max(now, adoption.nextWakeUpMs());
            for (String order : feed(new AdoptionInput.WakeUp())) {
                orders.add((now - start) + " " + order);
            }
        }
        now = end;
        return orders;
    }

    static String text(Order order) {
        if (order instanceof Order.Propose propose) {
            return "propose "
                    + propose.change().toString().replaceAll("(EffectId|Level|Speed|PaletteId)\\[value=(\\d+)]", "$2");
        }
        if (order instanceof Order.Seed seed) {
            return text(new Order.Propose(seed.change())).replace("propose", "begin with");
        }
        Order.Set set = (Order.Set) order;
        String name = set.part() instanceof Part.Light light
                ? light.field().key()
                : set.part() instanceof Part.Zone zone
                        ? zone.zone() + "." + zone.field().key()
                        : set.part().getClass().getSimpleName();
        return name + "=" + set.value()
                + (set.transition().isPresent() ? " by " + set.transition().getAsInt() : "");
    }
}
