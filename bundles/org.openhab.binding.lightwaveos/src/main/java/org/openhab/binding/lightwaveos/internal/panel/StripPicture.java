/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Draws a frame as a PNG: a bar for each strip, a square for each LED. By hand, since a headless Java may come without
 * java.desktop, which has the library for it.
 */
final class StripPicture {

    static final String MIME_TYPE = "image/png";

    private static final int LEDS = 160;
    private static final int RGB = 3;

    /** Pixels of an LED, to each side. */
    private static final int SCALE = 4;

    private static final int BAR_ROWS = 24;
    private static final int GAP_ROWS = 8;
    private static final int ROWS = 2 * BAR_ROWS + GAP_ROWS;

    /** With the byte in front that says that no row is told as a difference to another. */
    private static final int ROW_BYTES = 1 + LEDS * SCALE * RGB;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;

    private StripPicture() {}

    /** @param rgb 960 bytes: strip 0, then strip 1 */
    static byte[] png(byte[] rgb) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(LEDS * SCALE)
                .putInt(ROWS)
                .put(BITS)
                .put(TRUE_COLOUR)
                .array();
        chunk(png, "IHDR", header, header.length);
        byte[] rows = rows(rgb);
        byte[] packed = new byte[rows.length];
        chunk(png, "IDAT", packed, deflate(rows, packed));
        chunk(png, "IEND", new byte[0], 0);
        return png.toByteArray();
    }

    private static byte[] rows(byte[] rgb) {
        byte[] rows = new byte[ROWS * ROW_BYTES];
        for (int row = 0; row < BAR_ROWS; row++) {
            draw(rgb, 0, rows, row * ROW_BYTES);
            draw(rgb, LEDS * RGB, rows, (row + BAR_ROWS + GAP_ROWS) * ROW_BYTES);
        }
        return rows;
    }

    private static void draw(byte[] rgb, int from, byte[] rows, int at) {
        for (int x = 0; x < LEDS * SCALE; x++) {
            System.arraycopy(rgb, from + x / SCALE * RGB, rows, at + 1 + x * RGB, RGB);
        }
    }

    /** The rows of a bar are alike, so they need far less room than they have; gives how much. */
    private static int deflate(byte[] rows, byte[] target) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            int length = deflater.deflate(target);
            if (!deflater.finished()) {
                throw new IllegalStateException("a picture that grows by being packed");
            }
            return length;
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        png.writeBytes(name);
        png.write(data, 0, length);
        png.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) check.getValue())
                .array());
    }
}
