/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.PixelListener;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.PixelStatus;

/** A strip that takes whatever pictures are offered. */
public final class FakePixels implements PixelLink {

    public final List<PixelSource> offers = new ArrayList<>();
    private PixelListener listener = status -> {};
    private PixelStatus status = PixelStatus.NONE;

    /** Each picture is a second later than the one before. */
    private long nanos = System.nanoTime();

    /** The listener hears it. */
    public void is(PixelStatus.State state, int fps, long sent, long skipped) {
        status = new PixelStatus(state, fps, sent, skipped);
        listener.onPixels(status);
    }

    /** What the source draws now. */
    public byte[] picture() {
        byte[] rgb = new byte[960];
        nanos += 1_000_000_000;
        offers.get(offers.size() - 1).draw(nanos, rgb);
        return rgb;
    }

    /** The highest of all red, green and blue values. */
    public int brightest() {
        int most = 0;
        for (byte value : picture()) {
            most = Math.max(most, value & 0xFF);
        }
        return most;
    }

    @Override
    public void offer(PixelSource source) {
        offers.add(source);
    }

    @Override
    public void withdraw() {
        offers.clear();
    }

    @Override
    public void listen(PixelListener next) {
        listener = next;
        next.onPixels(status);
    }

    @Override
    public PixelStatus status() {
        return status;
    }
}
