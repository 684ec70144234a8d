/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Which firmware a device behaves like; all of them give the same version number. */
public enum Generation {
    /** Effect ids of 8 bits, speed to 50, four zones; neither factory presets nor edge mixer nor camera mode. */
    V2(50, 4),
    /** Effect ids of 16 bits, speed to 100, three zones. */
    V3(100, 3);

    private final int maxSpeed;
    private final int maxZones;

    Generation(int maxSpeed, int maxZones) {
        this.maxSpeed = maxSpeed;
        this.maxZones = maxZones;
    }

    /** Highest speed, of the light and of each zone. A command beyond it becomes this. */
    public int maxSpeed() {
        return maxSpeed;
    }

    /** Most zones. */
    public int maxZones() {
        return maxZones;
    }
}
