/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Puts a picture into the bytes that go out: {@link #MARK}, then length, K1F1 frame and CRC-32 in characters of seven bits
 * with the highest bit set (docs/serial-pixels.md).
 *
 * <p>So no byte of a frame is in any text. A device that knows nothing of frames drops every one of them, and none can act as
 * a key or end a line; one that does can tell, of any byte, whether it belongs to a frame. Not thread-safe.
 */
public final class PixelFrame {

    /** Colours of both strips: red, green, blue of each LED, strip A then strip B. */
    public static final int RGB_BYTES = 960;

    /** Of the published frame contract (device facts, section 5.6). */
    public static final int HEADER_BYTES = 16;

    /** The only version there is. */
    public static final int CONTRACT = 1;

    /** The way of putting frames on a serial line that is described here. */
    public static final int FRAMING = 1;

    /** A control character that no line has; here alone a frame begins. */
    static final int MARK = 0x02;

    static final int CONTENT_BYTES = HEADER_BYTES + RGB_BYTES;
    private static final int LENGTH_BYTES = 2;
    private static final int CRC_BYTES = 4;
    private static final int PLAIN_BYTES = LENGTH_BYTES + CONTENT_BYTES + CRC_BYTES;

    /** Bytes that share one character for their highest bits. */
    private static final int GROUP = 7;

    /** Bytes of a frame on the line. */
    public static final int WIRE_BYTES = 1 + PLAIN_BYTES + (PLAIN_BYTES + GROUP - 1) / GROUP;

    private static final byte[] MAGIC = "K1F1".getBytes(StandardCharsets.US_ASCII);
    private static final int RGB888 = 1;
    private static final int LEDS = RGB_BYTES / 3;

    private final byte[] plain = new byte[PLAIN_BYTES];
    private final ByteBuffer fields = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    private final byte[] wire = new byte[WIRE_BYTES];
    private final CRC32 crc = new CRC32();

    /**
     * A picture as it goes out.
     *
     * @param number of the frame; its lowest 32 bits are told
     * @return valid until the next call
     * @throws IllegalArgumentException if the picture is not {@link #RGB_BYTES} long
     */
    public byte[] of(long number, byte[] rgb) {
        if (rgb.length != RGB_BYTES) {
            throw new IllegalArgumentException("a picture has " + RGB_BYTES + " bytes, not " + rgb.length);
        }
        fields.clear();
        fields.putShort((short) CONTENT_BYTES);
        fields.put(MAGIC).put((byte) CONTRACT).put((byte) RGB888).putShort((short) 0);
        fields.putInt((int) number).putShort((short) LEDS).putShort((short) 0);
        fields.put(rgb);
        crc.reset();
        crc.update(plain, 0, PLAIN_BYTES - CRC_BYTES);
        fields.putInt((int) crc.getValue());
        pack();
        return wire;
    }

    /** Before each seven bytes, or what is left of them in the end, comes a character with their highest bits, first lowest. */
    private void pack() {
        int to = 0;
        wire[to++] = MARK;
        for (int from = 0; from < PLAIN_BYTES; from += GROUP) {
            int count = Math.min(GROUP, PLAIN_BYTES - from);
            int highest = 0x80;
            for (int i = 0; i < count; i++) {
                highest |= (plain[from + i] >> 7 & 1) << i;
                wire[to + 1 + i] = (byte) (plain[from + i] | 0x80);
            }
            wire[to] = (byte) highest;
            to += 1 + count;
        }
    }
}
