/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

/**
 * A transition from another effect to the one of the scene.
 *
 * @param fromEffectId effect that it starts from
 * @param type 0..11; a type that the catalogue does not have is a plain fade
 * @param startMs when it began, on the clock that pictures are drawn by, in milliseconds
 * @param durationMs how long it takes
 */
public record SceneTransition(int fromEffectId, int type, long startMs, int durationMs) {

    /** Linear progress at a time, 0 (not begun) to 1 (over). */
    double progress(long nowMs) {
        if (durationMs <= 0) {
            return 1;
        }
        return Math.max(0, Math.min(1, (nowMs - startMs) / (double) durationMs));
    }
}
