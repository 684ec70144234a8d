/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Draws lights of some kind: makes a scene of one when it is another than before, and draws that. Not thread-safe.
 *
 * @param <L> what a light is to whoever has it; immutable, and the same object as long as it is the same light
 */
public final class StripShow<L> {

    private final StripRenderer renderer;
    private final Function<L, Scene> scenes;
    private @Nullable L light;
    private @Nullable Scene scene;

    public StripShow(StripRenderer renderer, Function<L, Scene> scenes) {
        this.renderer = renderer;
        this.scenes = scenes;
    }

    /**
     * Draws the picture of a moment; allocates only when the light is another.
     *
     * @param nowMs as of {@link StripRenderer#render}
     * @param out as of {@link StripRenderer#render}
     */
    public void render(L now, long nowMs, byte[] out) {
        @Nullable Scene drawn = scene;
        if (drawn == null || now != light) {
            drawn = scenes.apply(now);
            light = now;
            scene = drawn;
        }
        renderer.render(drawn, nowMs, out);
    }
}
