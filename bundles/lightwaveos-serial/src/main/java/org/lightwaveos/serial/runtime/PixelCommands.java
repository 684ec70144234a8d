/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.PixelListener;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.session.PixelsAre;
import org.lightwaveos.serial.session.SerialEvent;

/** Hands the source to the port's thread and the offer to the session, and tells how it stands. */
final class PixelCommands implements PixelLink {

    private final PixelPump pump;
    private final CommandDesk desk;
    private volatile PixelsAre last = new PixelsAre(PixelStatus.State.OFF, 0);
    private volatile @Nullable PixelListener listener;

    PixelCommands(PixelPump pump, CommandDesk desk) {
        this.pump = pump;
        this.desk = desk;
    }

    @Override
    public synchronized void offer(PixelSource source) {
        pump.source(source);
        desk.input(new SerialEvent.PixelsOffered(true));
    }

    @Override
    public synchronized void withdraw() {
        desk.input(new SerialEvent.PixelsOffered(false));
        pump.source(null);
    }

    /** The executor tells, in order with all else. */
    @Override
    public void listen(PixelListener next) {
        listener = next;
        desk.input(new SerialEvent.PixelsAsked());
    }

    @Override
    public PixelStatus status() {
        PixelsAre is = last;
        return new PixelStatus(is.state(), is.fps(), pump.sent(), pump.skipped());
    }

    /** What is to be seen of the strip are our own pictures, while it shows them. */
    void look(boolean on) {
        pump.look(on);
    }

    void effectComes(int effectId, OptionalInt transition) {
        pump.effectComes(effectId, transition);
    }

    /** The device blinks by its brightness, which is not seen while it shows our pictures. */
    void identify() {
        pump.flash();
    }

    void tell(Tell what) {
        if (what instanceof PixelsAre is) {
            tell(is);
        }
    }

    private void tell(PixelsAre is) {
        last = is;
        @Nullable PixelListener hears = listener;
        if (hears != null) {
            hears.onPixels(status());
        }
    }
}
