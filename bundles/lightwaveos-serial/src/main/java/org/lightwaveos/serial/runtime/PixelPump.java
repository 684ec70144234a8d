/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.pixel.Flashes;
import org.lightwaveos.serial.pixel.FrameClock;
import org.lightwaveos.serial.pixel.PixelFrame;

/** Has frames drawn and written when they are due. The port's thread alone runs it; the source may be changed by any. */
final class PixelPump {

    /** Nobody looks at an item more often, in ns. */
    private static final long LOOK_EVERY = 200_000_000;

    private final LongSupplier nanoTime;
    private final Consumer<byte[]> looker;
    private final PixelFrame frame = new PixelFrame(); // the thread's own, as all that follows
    private final byte[] rgb = new byte[PixelFrame.RGB_BYTES];
    private @Nullable FrameClock clock;
    private long skippedBefore;
    private @Nullable Long seen; // due time of the picture that was shown to the looker last, ns
    private volatile boolean looked;
    private volatile @Nullable PixelSource source;
    private volatile @Nullable Long flashing; // since when, ns
    private volatile long sent; // written by the port's thread
    private volatile long skipped; // as above

    /** @param looker gets copies of some pictures while somebody looks, on the port's thread */
    PixelPump(LongSupplier nanoTime, Consumer<byte[]> looker) {
        this.nanoTime = nanoTime;
        this.looker = looker;
    }

    void look(boolean on) {
        looked = on;
    }

    void source(@Nullable PixelSource next) {
        source = next;
    }

    void effectComes(int effectId, OptionalInt transition) {
        @Nullable PixelSource drawing = source;
        if (drawing != null) {
            drawing.effectComes(effectId, transition);
        }
    }

    void on(int fps) {
        skippedBefore = skipped;
        clock = new FrameClock(nanoTime.getAsLong(), fps);
    }

    void off() {
        clock = null;
    }

    boolean isOn() {
        return clock != null;
    }

    /** Until the next frame is due, ns; 0 or less if it is. */
    long nanosLeft() {
        @Nullable FrameClock running = clock;
        return running == null ? Long.MAX_VALUE : running.nextDue() - nanoTime.getAsLong();
    }

    /** Writes the frame that is due, if any. */
    void take(Consumer<byte[]> line) {
        @Nullable FrameClock running = clock;
        @Nullable PixelSource drawing = source;
        if (running == null) {
            return;
        }
        long number = running.take(nanoTime.getAsLong());
        skipped = skippedBefore + running.skipped();
        if (number < 0 || drawing == null) {
            return;
        }
        try {
            long due = running.dueAt(number);
            drawing.draw(due, rgb);
            flash(due);
        } catch (RuntimeException e) {
            // the source's own fault must not end the port's thread; without pictures the device shows its own
            skippedBefore++;
            skipped++;
            return;
        }
        line.accept(frame.of(number, rgb));
        sent++;
        show(running.dueAt(number));
    }

    private void show(long due) {
        @Nullable Long last = seen;
        if (looked && (last == null || due - last >= LOOK_EVERY)) {
            seen = due;
            looker.accept(rgb.clone());
        }
    }

    /** Lets the strip flash, if it shows our pictures. */
    void flash() {
        flashing = nanoTime.getAsLong();
    }

    private void flash(long due) {
        @Nullable Long since = flashing;
        if (since != null && !Flashes.over(rgb, due - since)) {
            flashing = null;
        }
    }

    long sent() {
        return sent;
    }

    long skipped() {
        return skipped;
    }
}
