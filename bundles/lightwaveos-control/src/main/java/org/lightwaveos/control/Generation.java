/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;

/** Which firmware a device behaves like; all of them give the same version number. */
public enum Generation {
    /** Effect ids of 8 bits, speed to 50, four zones without a switch each; neither factory presets nor edge mixer nor camera mode. */
    V2(50, 4),
    /** Effect ids of 16 bits, speed to 100, three zones. */
    V3(100, 3);

    private static final int LARGEST_OLD_ID = 0xFF;

    private final int maxSpeed;
    private final int maxZones;

    Generation(int maxSpeed, int maxZones) {
        this.maxSpeed = maxSpeed;
        this.maxZones = maxZones;
    }

    /** What a device with these effects behaves like: only firmware 3 has ids of more than 8 bits. */
    public static Generation ofEffects(List<NamedId> effects) {
        return effects.stream().anyMatch(effect -> effect.id() > LARGEST_OLD_ID) ? V3 : V2;
    }

    /** Highest speed, of the light and of each zone. A command beyond it becomes this. */
    public int maxSpeed() {
        return maxSpeed;
    }

    /** Whether each zone can be switched by itself. */
    public boolean switchesZones() {
        return this != V2;
    }

    /** Most zones. */
    public int maxZones() {
        return maxZones;
    }
}
