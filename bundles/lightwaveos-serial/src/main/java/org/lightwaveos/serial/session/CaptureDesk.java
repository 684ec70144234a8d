/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.nio.charset.StandardCharsets;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.stream.CaptureFrame;

/**
 * Has the device send the frames that it shows, as long as somebody looks (device facts, sections 5.4 and 5.5).
 *
 * <p>These are text commands: nothing answers them by number, so the frames themselves tell whether they were understood. The
 * device's own words for an end, {@code stop} and {@code off}, end in letters that act as keys where a line is taken apart; all
 * that is said here ends in a figure, which does not. So instead of ending, frames are sent once a second, without colours.
 */
final class CaptureDesk {

    /** At 115200 baud five frames take 43 per cent of the line, and nobody looks at an item more often. */
    private static final int FPS = 5;

    private static final int WHOLE_RGB = 960;

    /** After colour correction, whole, without the device's measurements. The rate comes again in case a cut took it off. */
    private static final String BEGIN = "\ncapture format 1\ncapture stream b " + FPS + "\ncapture fps " + FPS + "\n";

    private static final String REST = "\ncapture format 3\ncapture fps 1\n";

    private final Out out;
    private boolean looked;
    /** The device shows what the host renders, or is about to: nobody has to ask it what that is. */
    private boolean hosted;
    /** Somebody looks, and the device is to be asked. */
    private boolean wanted;

    private boolean up;
    private boolean begun;
    private long dueAt = Times.NEVER;
    /** When a frame last came that nobody asked for. */
    private long strayAt = -Times.CAPTURE_PATIENCE;

    CaptureDesk(Out out) {
        this.out = out;
    }

    void look(boolean on, long now) {
        looked = on;
        decide(now);
    }

    void hosted(boolean on, long now) {
        hosted = on;
        decide(now);
    }

    private void decide(long now) {
        boolean on = looked && !hosted;
        if (on != wanted) {
            wanted = on;
            dueAt = up && (on || begun) ? now : Times.NEVER;
        }
    }

    /** A device that has just booted captures nothing. */
    void up(long now) {
        up = true;
        begun = false;
        dueAt = wanted ? now : Times.NEVER;
    }

    void down() {
        up = false;
        dueAt = Times.NEVER;
    }

    long wantedAt() {
        return dueAt;
    }

    /** Says what is due; only while nothing else is under way. */
    void tick(RequestLane lane, long now) {
        if (now < dueAt || !lane.isFree()) {
            return;
        }
        lane.say((wanted ? BEGIN : REST).getBytes(StandardCharsets.US_ASCII));
        begun |= wanted;
        dueAt = wanted ? now + Times.CAPTURE_PATIENCE : Times.NEVER;
    }

    void heard(CaptureFrame frame, long now) {
        byte[] rgb = frame.rgb();
        if (rgb.length != WHOLE_RGB) {
            return;
        }
        if (wanted) {
            dueAt = now + Times.CAPTURE_PATIENCE;
            out.add(new Tell.Told("frame", listener -> listener.onFrame(rgb)));
        } else if (up && dueAt == Times.NEVER) {
            // it did not hear that nobody looks any more; frames that were on their way pass meanwhile.
            // One alone may be a torn piece of the stream that looks like a frame: a device that sends them goes on
            if (now - strayAt < Times.CAPTURE_PATIENCE) {
                dueAt = now + Times.CAPTURE_PATIENCE;
            }
            strayAt = now;
        }
    }
}
