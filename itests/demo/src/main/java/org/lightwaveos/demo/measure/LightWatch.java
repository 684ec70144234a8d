/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.lightwaveos.virtual.DeviceEvent;

/** Waits for a device's light to show a value. At most one value is awaited per device and field. */
public final class LightWatch implements Consumer<DeviceEvent> {
    private record Field(String uuid, String key) {}

    private record Expected(int value, CompletableFuture<Long> shownAt) {}

    private final Map<Field, Expected> awaited = new ConcurrentHashMap<>();

    /**
     * Waits for a rendered frame to show the value.
     *
     * @param key the field's key on the wire
     * @param value the raw value on the wire
     * @return completes with the frame's {@link System#nanoTime}
     */
    public CompletableFuture<Long> shows(String uuid, String key, int value) {
        Expected expected = new Expected(value, new CompletableFuture<>());
        awaited.put(new Field(uuid, key), expected);
        return expected.shownAt();
    }

    @Override
    public void accept(DeviceEvent event) {
        LightChange.of(event).forEach((key, value) -> {
            Expected expected = awaited.get(new Field(event.uuid(), key.toString()));
            if (expected != null && value instanceof Number shown && shown.intValue() == expected.value()) {
                expected.shownAt().complete(event.nanos());
            }
        });
    }
}
