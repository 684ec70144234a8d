/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether what came is a frame. */
final class FrameCheck {

    static final int PIXELS_AT = 18;

    private static final int LENGTH = 976;
    private static final int CRC_AT = 2 + LENGTH;
    private static final int NUMBER_AT = 10;
    private static final int LEDS_AT = 14;
    private static final int LEDS = 320;
    private static final int REFLECTED = 0xEDB88320;

    /** K1F1, version 1, format 1. */
    private static final byte[] HEAD = {'K', '1', 'F', '1', 1, 1};

    private FrameCheck() {}

    static boolean isGood(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < HEAD.length; i++) {
            if (content[2 + i] != HEAD[i]) {
                return false;
            }
        }
        return in.getShort(0) == LENGTH && in.getShort(LEDS_AT) == LEDS && in.getInt(CRC_AT) == crc(content, CRC_AT);
    }

    static long number(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(NUMBER_AT) & 0xFFFF_FFFFL;
    }

    /** Bit by bit, as the polynomial is written. */
    static int crc(byte[] bytes, int count) {
        int crc = -1;
        for (int i = 0; i < count; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ (crc & 1) * REFLECTED;
            }
        }
        return ~crc;
    }
}
