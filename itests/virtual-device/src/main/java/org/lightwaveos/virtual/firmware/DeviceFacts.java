/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Optional;

/**
 * What a device reports of itself besides its light; may change at any time.
 *
 * @param freeHeap        bytes
 * @param fps             frames per second of the renderer
 * @param cpuPercent      load of the renderer's core
 * @param framesRendered  since boot
 * @param ip              station address; empty while only the access point is up
 * @param rssi            dBm
 * @param wsClients       connected WebSocket clients
 */
public record DeviceFacts(
        long freeHeap, int fps, int cpuPercent, long framesRendered, Optional<String> ip, int rssi, int wsClients) {

    /** A healthy unit on a LAN. */
    public static DeviceFacts typical() {
        return new DeviceFacts(150_000, 120, 25, 1000, Optional.of("192.168.1.50"), -55, 1);
    }
}
