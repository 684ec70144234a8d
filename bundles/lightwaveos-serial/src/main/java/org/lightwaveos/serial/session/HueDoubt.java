/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Whether a hue that is read is worth believing: firmware 3 turns it on by a step with every frame, 120 a second. One that
 * differs from the known hue counts only when several readings in a row agree on it, as they do where it stands still.
 */
final class HueDoubt {

    /** Readings that must agree; by chance a turning hue does that once in 65,000 times. */
    private static final int AGREEING = 3;

    /** The same, once the hue has been seen to turn. */
    private static final int AGREEING_AGAINST_ODDS = 5;

    /** Readings that disagree before the hue counts as turning. */
    private static final int SAMPLES = 4;

    private int candidate = -1;
    private int agreed;
    private int samplesLeft = SAMPLES;

    /** A new connection: perhaps another firmware. */
    void renew() {
        candidate = -1;
        agreed = 0;
        samplesLeft = SAMPLES;
    }

    boolean turns() {
        return samplesLeft == 0;
    }

    /** Whether another reading soon would tell more. */
    boolean wantsSample() {
        return agreed > 0 && samplesLeft > 0;
    }

    /**
     * What of a reading is credible.
     *
     * @param known hue so far, -1 for none
     */
    LightState credible(LightState reading, int known) {
        int hue = reading.get(LightField.HUE).orElse(-1);
        if (hue < 0) {
            return reading;
        }
        if (known < 0 || hue == known) {
            candidate = -1;
            agreed = 0;
            return reading;
        }
        agreed = hue == candidate ? agreed + 1 : 1;
        candidate = hue;
        if (agreed >= (turns() ? AGREEING_AGAINST_ODDS : AGREEING)) {
            renew();
            return reading;
        }
        samplesLeft = Math.max(0, samplesLeft - 1);
        return reading.without(LightField.HUE);
    }
}
