/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.stream.DeviceStrips;

/**
 * A device without sockets and clock: its gateway, its renderer and the last frame. Drive it with {@link #frame} in
 * real or virtual time, from one thread.
 */
final class DeviceCore {

    private final Gateway gateway;
    private final DeviceStrips strips;
    private final Pixels pixels = new Pixels();
    private final Observer observer;
    private final LongConsumer beforeShowing;
    private Predicate<byte[]> host = canvas -> false;
    private volatile LiveLight shown;

    /**
     * A core that has rendered nothing yet.
     *
     * @param seed what chance in the picture follows
     * @param beforeShowing gets the time, in milliseconds since boot, when setters have reached the light of a frame
     */
    DeviceCore(Gateway gateway, long seed, Observer observer, LongConsumer beforeShowing) {
        this.gateway = gateway;
        this.beforeShowing = beforeShowing;
        this.observer = observer;
        this.strips = new DeviceStrips(seed);
        this.shown = gateway.light();
    }

    /** Asked for a picture in place of our own; says whether it has drawn one. */
    void host(Predicate<byte[]> painter) {
        host = painter;
    }

    Gateway gateway() {
        return gateway;
    }

    Pixels pixels() {
        return pixels;
    }

    /** What the last frame showed; from any thread. */
    LiveLight light() {
        return shown;
    }

    /** The next frame: setters reach the light, the strips show it, then the server task has its turn. */
    void frame(long nanosSinceBoot) {
        long nowMs = nanosSinceBoot / 1_000_000;
        gateway.render(nowMs);
        beforeShowing.accept(nowMs);
        LiveLight light = gateway.light();
        if (!host.test(pixels.canvas())) {
            strips.render(light, nowMs, pixels.canvas());
        }
        pixels.show();
        LiveLight before = shown;
        if (light != before) {
            Map<String, Object> changed = LightChanges.between(before, light);
            shown = light;
            if (!changed.isEmpty()) {
                observer.happened("light", Map.of("changed", changed));
            }
        }
        gateway.tick(nowMs, pixels::copy);
    }
}
