/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.lightwaveos.virtual.firmware.LiveLight;

/** A picture of the strips in the midst of text: 17 bytes of header, RGB, and a trailer (device facts, section 5.5). */
final class CaptureFrame {

    static final int HEADER = 17;
    static final int PIXELS = 960;
    static final int TRAILER = 32;
    private static final int MAGIC = 0xFD;
    private static final int META = 3;
    private static final int SLIM = 4;

    /** Of a driver that sends both strips at once. */
    private static final int SHOW_US = 4_900;

    private static final int FREE_HEAP = 150_000;
    /** Hundredths; what the device assumes when it hears nothing. */
    private static final int TEMPO = 12_000;

    private CaptureFrame() {}

    /**
     * A frame.
     *
     * @param version 1 whole, 2 whole with trailer, 3 no picture, 4 every other LED
     * @param tap 0 to 2: before and after colour correction, and before the driver
     * @param frameIndex rendered frames since boot
     * @param pixels 960 bytes
     */
    static byte[] encode(int version, int tap, LiveLight light, long frameIndex, long timestampUs, byte[] pixels) {
        int rgb = version == META ? 0 : version == SLIM ? PIXELS / 2 : PIXELS;
        int trailer = version >= 2 ? TRAILER : 0;
        ByteBuffer frame = ByteBuffer.allocate(HEADER + rgb + trailer).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) MAGIC).put((byte) version).put((byte) tap);
        frame.put((byte) light.effectId()).put((byte) light.paletteId());
        frame.put((byte) light.brightness()).put((byte) light.speed());
        frame.putInt((int) frameIndex).putInt((int) timestampUs).putShort((short) rgb);
        if (version == SLIM) {
            for (int led = 0; led < PIXELS / 3; led += 2) {
                frame.put(pixels, led * 3, 3);
            }
        } else {
            frame.put(pixels, 0, rgb);
        }
        if (trailer > 0) {
            frame.putShort((short) SHOW_US);
            frame.position(frame.position() + 14); // silence: level, bands, beat, onset, flux
            frame.putInt(FREE_HEAP);
            frame.putShort((short) 0).putShort((short) TEMPO);
        }
        return frame.array();
    }
}
