/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

/** Takes the bytes from a host apart: frames, and all the rest. */
final class FrameInput {

    /** Of a frame without mark, unpacked. */
    static final int CONTENT = 2 + 16 + 960 + 4;

    private static final int MARK = 0x02;
    private static final int CHARACTERS = CONTENT + (CONTENT + 6) / 7;
    private static final int OUTSIDE = -1;

    /** Where what was found goes. */
    interface Sink {

        /** As many bytes as a frame has; whether they are one is not looked into. Valid until this returns. */
        void whole(byte[] content);

        /** A frame that ended too early. */
        void cut();

        /** A byte below 0x80 that is in no frame. */
        void text(int value);
    }

    private final Sink sink;
    private final byte[] content = new byte[CONTENT];
    private int characters = OUTSIDE;
    private int highest;
    private int length;

    FrameInput(Sink sink) {
        this.sink = sink;
    }

    void accept(int value) {
        if (value >= 0x80) {
            character(value & 0x7F);
            return;
        }
        if (characters != OUTSIDE) {
            sink.cut();
        }
        characters = value == MARK ? 0 : OUTSIDE;
        length = 0;
        if (value != MARK) {
            sink.text(value);
        }
    }

    private void character(int bits) {
        if (characters == OUTSIDE) {
            return;
        }
        int place = characters++ % 8;
        if (place == 0) {
            highest = bits;
        } else {
            content[length++] = (byte) ((highest >> place - 1 & 1) << 7 | bits);
        }
        if (characters == CHARACTERS) {
            characters = OUTSIDE;
            sink.whole(content);
        }
    }

    void clear() {
        characters = OUTSIDE;
    }
}
