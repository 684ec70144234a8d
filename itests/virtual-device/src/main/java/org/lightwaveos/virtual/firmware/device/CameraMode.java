/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.device.FactoryPresetLoader.Sink;

/** The macro for filming: caps brightness, slows down, smooths, corrects gamma; and takes it back. */
public final class CameraMode {

    private static final int BRIGHTNESS_CAP = 180;
    private static final float SPEED_FACTOR = 0.7f;
    private static final float GAMMA = 2.2f;
    private static final int SMOOTH_TRAILS = 180;

    /** What comes back afterwards, whatever it was before: the firmware does not look. */
    private static final int TRAILS_AFTERWARDS = 128;

    private boolean active;
    private int brightnessBefore;
    private int speedBefore;
    private boolean gammaWasOn;
    private float gammaBefore;

    public boolean isActive() {
        return active;
    }

    /** Switches; nothing happens where it already is so. Works on the cached state, so a change just made is lost. */
    public void set(boolean enabled, StatusCache cache, ColourCorrection correction, Sink sink) {
        if (enabled && !active) {
            enter(cache, correction, sink);
        } else if (!enabled && active) {
            leave(correction, sink);
        }
        active = enabled;
    }

    private void enter(StatusCache cache, ColourCorrection correction, Sink sink) {
        brightnessBefore = cache.get(LightField.BRIGHTNESS);
        speedBefore = cache.get(LightField.SPEED);
        gammaWasOn = correction.get(ColourCorrection.Switch.GAMMA);
        gammaBefore = correction.gamma();
        sink.set(Setter.BRIGHTNESS, Math.min(BRIGHTNESS_CAP, brightnessBefore));
        sink.set(Setter.SPEED, Math.max(1, (int) (speedBefore * SPEED_FACTOR)));
        sink.set(Setter.FADE_AMOUNT, SMOOTH_TRAILS);
        correction.set(ColourCorrection.Switch.GAMMA, true);
        correction.setGamma(GAMMA);
    }

    private void leave(ColourCorrection correction, Sink sink) {
        sink.set(Setter.BRIGHTNESS, brightnessBefore);
        sink.set(Setter.SPEED, speedBefore);
        sink.set(Setter.FADE_AMOUNT, TRAILS_AFTERWARDS);
        correction.set(ColourCorrection.Switch.GAMMA, gammaWasOn);
        correction.setGamma(gammaBefore);
    }
}
