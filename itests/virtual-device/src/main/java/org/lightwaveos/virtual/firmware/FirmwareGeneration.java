/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/** The firmwares that a device may play (device facts, section 7). */
public enum FirmwareGeneration {
    /** Until February 2026: without factory presets, edge mixer, camera mode, the user's presets, zone.enableZone. */
    V2(50, 4),
    V3(100, 3);

    private final int maxSpeed;
    private final int maxZones;

    FirmwareGeneration(int maxSpeed, int maxZones) {
        this.maxSpeed = maxSpeed;
        this.maxZones = maxZones;
    }

    /** Highest speed that is accepted by WebSocket. */
    public int maxSpeed() {
        return maxSpeed;
    }

    public int maxZones() {
        return maxZones;
    }

    /** Whether it has a command, by the name on the wire. */
    public boolean knows(String command) {
        return this == V3
                || !(command.startsWith("factoryPresets.")
                        || command.startsWith("edge_mixer.")
                        || command.equals("edgemixer_mode")
                        || command.startsWith("cameraMode.")
                        || command.startsWith("effectPresets.")
                        || command.startsWith("zonePresets.")
                        || command.equals("zone.enableZone"));
    }

    /** Whether it has a route, by its path below {@code /api/v1}. */
    public boolean serves(String path) {
        return this == V3 || !(path.startsWith("/factoryPresets") || path.startsWith("/effect-presets"));
    }
}
