/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Reads as docs/serial-pixels.md has it, in the plainest way: each byte with all that came before it. */
final class PlainReader {

    /** A frame that arrived whole. */
    record Picture(long number, List<Byte> rgb) {}

    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean within;
    private int damaged;

    void read(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0) {
                damaged += within ? 1 : 0;
                within = each == 0x02;
                frame.reset();
                if (!within) {
                    text.append((char) each);
                }
            } else if (within) {
                frame.write(each);
                if (frame.size() == 1123) {
                    within = false;
                    end(unpack(frame.toByteArray()));
                }
            }
        }
    }

    private void end(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        CRC32 crc = new CRC32();
        crc.update(plain, 0, 978);
        if (in.getShort(0) != 976 || in.getInt(978) != (int) crc.getValue()) {
            damaged++;
            return;
        }
        List<Byte> rgb = new ArrayList<>();
        for (byte value : Arrays.copyOfRange(plain, 18, 978)) {
            rgb.add(value);
        }
        pictures.add(new Picture(in.getInt(10) & 0xFFFF_FFFFL, rgb));
    }

    private static byte[] unpack(byte[] wire) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int i = 0; i < wire.length; i++) {
            if (i % 8 != 0) {
                int high = wire[i / 8 * 8] >> i % 8 - 1 & 1;
                plain.write(wire[i] & 0x7F | high << 7);
            }
        }
        return plain.toByteArray();
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** Frames that have begun and were none. */
    int damaged() {
        return damaged;
    }

    String text() {
        return text.toString();
    }
}
