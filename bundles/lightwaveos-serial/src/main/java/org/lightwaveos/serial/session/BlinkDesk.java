/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.control.machine.Blinker;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** Says the levels of a blinking. One that goes lost makes it look a little odd; the end is read back. */
final class BlinkDesk implements Speaker {

    private final Blinker blinker;

    BlinkDesk(Blinker blinker) {
        this.blinker = blinker;
    }

    @Override
    public long wantedAt() {
        return blinker.flashAt();
    }

    @Override
    public long neededBy() {
        return wantedAt();
    }

    @Override
    public Job speak(long now) {
        return new Level(blinker.flash(now));
    }

    private static final class Level implements Job {

        private final int level;

        Level(int level) {
            this.level = level;
        }

        @Override
        public Request request() {
            return Request.set(LightField.BRIGHTNESS, level);
        }

        @Override
        public void answered(Answer answer, long now) {
            // the next level has its own time
        }

        @Override
        public void refused(Refused refused, long now) {
            // read back at the end
        }

        @Override
        public void unanswered(long now) {
            // read back at the end
        }
    }
}
