/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/** One picture of the strip (device facts, section 5.5). Immutable. */
public final class CaptureFrame {

    private static final int METRICS_FROM = 2;
    private static final int EFFECT_AT = 3;
    private static final int PALETTE_AT = 4;
    private static final int BRIGHTNESS_AT = 5;
    private static final int SPEED_AT = 6;
    private static final int INDEX_AT = 7;
    private static final int MICROS_AT = 11;

    private final byte[] bytes;

    /** @param bytes header, colours and metrics; checked before */
    CaptureFrame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** 1 and 2 are whole, 3 has no colours, 4 has every other LED. */
    public int version() {
        return at(FrameShape.VERSION_AT);
    }

    /** Where in the renderer it was taken: 0 before correction, 1 after it, 2 as it goes to the strip. */
    public int tap() {
        return at(FrameShape.TAP_AT);
    }

    /** The low 8 bits of the effect's id. */
    public int effect() {
        return at(EFFECT_AT);
    }

    public int palette() {
        return at(PALETTE_AT);
    }

    public int brightness() {
        return at(BRIGHTNESS_AT);
    }

    public int speed() {
        return at(SPEED_AT);
    }

    /** Number of the frame since the device has booted, modulo 2^32. */
    public long index() {
        return wide(INDEX_AT);
    }

    /** Microseconds since the device has booted, modulo 2^32. */
    public long micros() {
        return wide(MICROS_AT);
    }

    /** The colours, three bytes a LED in the order red, green, blue; a copy. */
    public byte[] rgb() {
        int metrics = version() >= METRICS_FROM ? FrameShape.METRICS : 0;
        return Arrays.copyOfRange(bytes, FrameShape.HEADER, bytes.length - metrics);
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    private long wide(int index) {
        return at(index) | at(index + 1) << 8 | at(index + 2) << 16 | (long) at(index + 3) << 24;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CaptureFrame other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "capture " + index() + " of " + bytes.length + " bytes";
    }
}
