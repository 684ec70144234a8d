/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a device is doing. Each value is the latest one that the device has told, empty before the first.
 *
 * @param fps frames that it renders a second
 * @param cpuPercent load of the renderer's core, 0..100
 * @param freeHeap bytes
 * @param heapSize bytes
 * @param uptime s since it booted
 * @param rssi of its Wi-Fi, dBm; empty while it is an access point only
 * @param tempo of the music that it hears, beats a minute; 0 while it hears none
 * @param key of the music, such as {@code C} or {@code Am}; {@code ""} while it hears none
 * @param microphone level, dB; -80 is silence
 */
public record Diagnostics(
        OptionalInt fps,
        OptionalInt cpuPercent,
        OptionalInt freeHeap,
        OptionalInt heapSize,
        OptionalInt uptime,
        OptionalInt rssi,
        OptionalDouble tempo,
        Optional<String> key,
        OptionalDouble microphone) {

    /** Nothing told yet. */
    public static final Diagnostics NONE = new Diagnostics(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalDouble.empty());

    /** These overlaid by every value that the newer ones have. */
    public Diagnostics with(Diagnostics newer) {
        return new Diagnostics(
                newer.fps.isPresent() ? newer.fps : fps,
                newer.cpuPercent.isPresent() ? newer.cpuPercent : cpuPercent,
                newer.freeHeap.isPresent() ? newer.freeHeap : freeHeap,
                newer.heapSize.isPresent() ? newer.heapSize : heapSize,
                newer.uptime.isPresent() ? newer.uptime : uptime,
                newer.rssi.isPresent() ? newer.rssi : rssi,
                newer.tempo.isPresent() ? newer.tempo : tempo,
                newer.key.isPresent() ? newer.key : key,
                newer.microphone.isPresent() ? newer.microphone : microphone);
    }
}
