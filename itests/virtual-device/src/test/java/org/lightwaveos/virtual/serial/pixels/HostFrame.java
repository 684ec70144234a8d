/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** A frame as docs/serial-pixels.md has it, made for tests of the reader. */
public final class HostFrame {

    private HostFrame() {}

    public static byte[] of(int number, byte[] rgb) {
        return of(number, rgb, 320);
    }

    static byte[] of(int number, byte[] rgb, int leds) {
        ByteBuffer plain = ByteBuffer.allocate(982).order(ByteOrder.LITTLE_ENDIAN);
        plain.putShort((short) 976).put(new byte[] {'K', '1', 'F', '1', 1, 1, 0, 0});
        plain.putInt(number).putShort((short) leds).putShort((short) 0).put(rgb);
        CRC32 crc = new CRC32();
        crc.update(plain.array(), 0, 978);
        return packed(plain.putInt((int) crc.getValue()).array());
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x02);
        for (int from = 0; from < plain.length; from += 7) {
            int high = 0;
            for (int i = from; i < Math.min(plain.length, from + 7); i++) {
                high |= (plain[i] < 0 ? 1 : 0) << i - from;
            }
            out.write(high | 0x80);
            for (int i = from; i < Math.min(plain.length, from + 7); i++) {
                out.write(plain[i] | 0x80);
            }
        }
        return out.toByteArray();
    }
}
