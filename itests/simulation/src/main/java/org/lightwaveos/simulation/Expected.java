/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.virtual.firmware.LiveLight;

/** What a device must show of a group's light; worked out from the documentation of the member's settings. */
final class Expected {

    private static final int OLD_MAX_SPEED = 50;

    private final AdoptionSettings settings;
    private final StockDevice device;
    private final GroupLight light;
    private final List<String> differences = new ArrayList<>();

    private Expected(AdoptionSettings settings, StockDevice device, GroupLight light) {
        this.settings = settings;
        this.device = device;
        this.light = light;
    }

    /** Where the device is not as the group wants it; empty if it is, or is off. */
    static List<String> differences(Adoptee adoptee, GroupLight light) {
        Expected expected = new Expected(adoptee.settings(), adoptee.device(), light);
        if (adoptee.device().isUp()) {
            expected.compare(adoptee.device().light());
        }
        return expected.differences;
    }

    /** What the device has of the field by itself. */
    static int value(LiveLight live, LightField field) {
        return switch (field) {
            case EFFECT -> live.effectId();
            case BRIGHTNESS -> live.brightness();
            case SPEED -> live.speed();
            case PALETTE -> live.paletteId();
            case HUE -> live.hueSet();
            case INTENSITY -> live.intensity();
            case SATURATION -> live.saturation();
            case COMPLEXITY -> live.complexity();
            case VARIATION -> live.variation();
            case MOOD -> live.mood();
            case FADE_AMOUNT -> live.fadeAmount();
        };
    }

    private void compare(LiveLight live) {
        for (LightField field : settings.followed()) {
            int value = value(live, field);
            switch (field) {
                case EFFECT -> effect("effect", light.effect().value(), value);
                case BRIGHTNESS -> brightness(light.brightness().value(), value);
                case SPEED -> same("speed", speed(light.speed().value()), value);
                case PALETTE -> same("palette", light.palette().value(), value);
                case HUE -> hue(light.hue().value() + settings.hueShift() & 0xFF, value);
                case INTENSITY -> same("intensity", light.visual().intensity().value(), value);
                case SATURATION ->
                    same("saturation", light.visual().saturation().value(), value);
                case COMPLEXITY ->
                    same("complexity", light.visual().complexity().value(), value);
                case VARIATION -> same("variation", light.visual().variation().value(), value);
                default -> throw new AssertionError(field + " is no group's");
            }
        }
        if (settings.zones()) {
            zones(live);
        }
    }

    private void zones(LiveLight live) {
        same("zone mode", light.zoneMode() ? 1 : 0, live.zonesEnabled() ? 1 : 0);
        if (!light.zoneMode()) {
            return;
        }
        int count = light.zoneCount().value();
        same("zones", count, live.zones().size());
        for (int i = 0; i < Math.min(count, live.zones().size()); i++) {
            ZoneLight wanted = light.zones().get(i);
            LiveLight.Zone zone = live.zones().get(i);
            String name = "zone " + i + "'s ";
            if (!device.isOld) {
                same(name + "switch", wanted.enabled() ? 1 : 0, zone.enabled() ? 1 : 0);
            }
            effect(name + "effect", wanted.effect().value(), zone.effectId());
            same(name + "palette", wanted.palette().value(), zone.paletteId());
            same(name + "brightness", wanted.brightness().value(), zone.brightness());
            same(name + "speed", speed(wanted.speed().value()), zone.speed());
        }
    }

    private void hue(int wanted, int value) {
        if (!device.isHueUnknown()) {
            same("hue", wanted, value);
        }
    }

    private int speed(int wanted) {
        return device.isOld ? Math.min(OLD_MAX_SPEED, wanted) : wanted;
    }

    private void effect(String what, int wanted, int value) {
        if (device.has(wanted)) {
            same(what, wanted, value);
        }
    }

    /** Where the scale makes several steps of the device one of the group, each of them will do. */
    private void brightness(int wanted, int value) {
        double percent = settings.brightnessPercent();
        long scaled = wanted == 0 ? 0 : Math.max(1, Math.min(255, Math.round(wanted * percent / 100)));
        long back = value == 0 ? 0 : Math.max(1, Math.round(value * 100 / percent));
        if (value != scaled && back != wanted) {
            same("brightness", (int) scaled, value);
        }
    }

    private void same(String what, int wanted, int value) {
        if (wanted != value) {
            differences.add(what + " is " + value + ", not " + wanted);
        }
    }
}
