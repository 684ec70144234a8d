/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Set;

/**
 * What a device can show.
 *
 * @param maxSpeed highest speed, of the light and of each zone
 * @param maxZones most zones
 * @param zoneSwitches whether each zone can be switched by itself
 * @param effects ids of the effects that it has; empty while its list is unknown, and then it may have any
 */
public record DeviceLimits(int maxSpeed, int maxZones, boolean zoneSwitches, Set<Integer> effects) {

    /** Nothing is known yet: as much as any firmware can. */
    public static final DeviceLimits UNKNOWN = new DeviceLimits(100, 3, true, Set.of());

    public DeviceLimits {
        effects = Set.copyOf(effects);
    }

    /** These with the device's list of effects. */
    public DeviceLimits withEffects(Set<Integer> ids) {
        return new DeviceLimits(maxSpeed, maxZones, zoneSwitches, ids);
    }

    /** These with the bounds of its firmware. */
    public DeviceLimits within(int speed, int zones, boolean switches) {
        return new DeviceLimits(speed, zones, switches, effects);
    }

    boolean hasEffect(int id) {
        return effects.isEmpty() || effects.contains(id);
    }
}
