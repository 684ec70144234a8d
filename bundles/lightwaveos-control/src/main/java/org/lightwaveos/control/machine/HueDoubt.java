/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Whether a reported hue is worth believing. Firmware 3 turns the hue on by one step with every frame that it renders, 120
 * a second, in every mode (RendererActor): there, the hue that was set is only where the turning started, and a report
 * is where it stood for 8 ms. A value that was to be shown would jump with each report. So a hue that differs from the
 * known one counts only when several readings in a row agree on it, as they do where the hue stands still.
 */
public final class HueDoubt {

    /**
     * Between two readings that are to tell whether the hue stands still, in ms: many frames, and no multiple of a turn.
     */
    public static final long SAMPLE_AFTER = 230;

    /** Readings that must agree. By chance a turning hue does that once in 65,000 times. */
    private static final int AGREEING = 3;

    /** The same, once the hue has been seen to turn. */
    private static final int AGREEING_AGAINST_ODDS = 5;

    /** Readings that disagree, before the hue counts as turning. */
    private static final int SAMPLES = 4;

    private int candidate = -1;
    private int agreed;
    private int samplesLeft = SAMPLES;

    /** A new connection: perhaps another firmware. */
    public void renew() {
        candidate = -1;
        agreed = 0;
        samplesLeft = SAMPLES;
    }

    /** Whether the hue has been seen to turn by itself. */
    public boolean turns() {
        return samplesLeft == 0;
    }

    /** Whether another hue than the known one has been read, and not yet often enough, nor the known one again. */
    private boolean isOpen() {
        return samplesLeft < SAMPLES;
    }

    /** Whether another reading soon would tell more. */
    public boolean wantsSample() {
        return agreed > 0 && samplesLeft > 0;
    }

    /**
     * What of a live reading is credible.
     *
     * @param known what is known so far
     * @return the reading, without its hue if that is in doubt
     */
    public LightState credible(LightState reading, LightState known) {
        int hue = reading.get(LightField.HUE).orElse(-1);
        int knownHue = known.get(LightField.HUE).orElse(-1);
        if (hue < 0) {
            return reading;
        }
        boolean asKnown = hue == knownHue;
        if (knownHue < 0 || asKnown && !isOpen()) {
            candidate = -1;
            agreed = 0;
            return reading;
        }
        agreed = hue == candidate ? agreed + 1 : 1;
        candidate = hue;
        boolean sure = agreed >= (turns() ? AGREEING_AGAINST_ODDS : AGREEING);
        if (sure) {
            renew();
            return reading;
        }
        if (!asKnown) {
            samplesLeft = Math.max(0, samplesLeft - 1);
        }
        return reading.without(LightField.HUE);
    }
}
