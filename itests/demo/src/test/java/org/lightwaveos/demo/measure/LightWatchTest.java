/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.DeviceEvent;

class LightWatchTest {
    private final LightWatch watch = new LightWatch();

    @Test
    void completesWithTheFrameThatShowsTheValue() {
        CompletableFuture<Long> shown = watch.shows("a", "hue", 64);

        watch.accept(event("light", "a", 1, Map.of("hue", 63)));
        watch.accept(event("light", "b", 2, Map.of("hue", 64)));
        watch.accept(event("command", "a", 3, Map.of("hue", 64)));
        assertThat(shown).isNotDone();

        watch.accept(event("light", "a", 4, Map.of("speed", 7, "hue", 64)));
        watch.accept(event("light", "a", 5, Map.of("hue", 64)));
        assertThat(shown).isCompletedWithValue(4L);
    }

    private static DeviceEvent event(String kind, String uuid, long nanos, Map<String, Object> fields) {
        return new DeviceEvent(kind, 0, uuid, 0, nanos, Map.of("changed", fields));
    }
}
