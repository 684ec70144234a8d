/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.peer.light.GroupLight;

/** What a group wants of one device: the group's light through the device's settings and limits. */
final class Goal {

    private static final Part BRIGHTNESS = new Part.Light(LightField.BRIGHTNESS);
    private static final Part HUE = new Part.Light(LightField.HUE);

    private final AdoptionSettings settings;
    private final DeviceLimits limits;
    private final BrightnessScale scale;
    private final Map<Part, Integer> group;
    private final Map<Part, Integer> values = new LinkedHashMap<>();

    Goal(GroupLight light, AdoptionSettings settings, DeviceLimits limits) {
        this.settings = settings;
        this.limits = limits;
        this.scale = new BrightnessScale(settings.brightnessPercent());
        this.group = GroupParts.of(light);
        group.forEach((part, value) -> {
            if (isShared(part) && (!part.isEffect() || limits.hasEffect(value))) {
                values.put(part, toDevice(part, value));
            }
        });
    }

    /**
     * Whether the part is the group's affair as well as the device's. Without zones, only that there are none is of any
     * interest of them.
     */
    boolean isShared(Part part) {
        if (!mayBeShared(part)) {
            return false;
        }
        if (part instanceof Part.Zone zone) {
            boolean settable = limits.zoneSwitches() || zone.field() != ZoneField.ENABLED;
            return settable && zoneMode() && zone.zone() < groupValue(Part.ZONE_COUNT);
        }
        return !part.equals(Part.ZONE_COUNT) || zoneMode();
    }

    /** The same, had the group as many zones as it can have. */
    boolean mayBeShared(Part part) {
        return group.containsKey(part) && settings.follows(part);
    }

    private int toDevice(Part part, int value) {
        if (part.equals(BRIGHTNESS)) {
            return scale.toDevice(value);
        }
        if (part.equals(HUE)) {
            return value + settings.hueShift() & 0xFF;
        }
        if (part.equals(Part.ZONE_COUNT)) {
            return Math.min(limits.maxZones(), value);
        }
        return isSpeed(part) ? Math.min(limits.maxSpeed(), value) : value;
    }

    private static boolean isSpeed(Part part) {
        return part instanceof Part.Light light && light.field() == LightField.SPEED
                || part instanceof Part.Zone zone && zone.field() == ZoneField.SPEED;
    }

    /** The device's values, in the order in which they are best ordered. Of a part that is
     * not in here nothing is wanted: it is the device's own affair, or it does not have the effect. */
    Map<Part, Integer> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Whether the device's value will do; false for a part that nothing is wanted of. */
    boolean agrees(Part part, int value) {
        @Nullable Integer wanted = values.get(part);
        return wanted != null && (wanted == value || part.equals(BRIGHTNESS) && scale.agree(value, groupValue(part)));
    }

    /** The group's own value. */
    int groupValue(Part part) {
        @Nullable Integer value = group.get(part);
        if (value == null) {
            throw new IllegalArgumentException("no group has " + part);
        }
        return value;
    }

    boolean zoneMode() {
        return groupValue(Part.ZONE_MODE) != 0;
    }

    /** What the group's value would be if the device's were its doing. */
    int toGroup(Part part, int value) {
        if (part.equals(BRIGHTNESS)) {
            return scale.toGroup(value);
        }
        return part.equals(HUE) ? value - settings.hueShift() & 0xFF : value;
    }
}
