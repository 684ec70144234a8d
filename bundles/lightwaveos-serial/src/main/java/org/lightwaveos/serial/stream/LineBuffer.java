/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The line under way. */
final class LineBuffer {

    /** Longest line in bytes; all effects of a device in one line have about 12,000. */
    static final int LONGEST = 32 * 1024;

    private static final int FIRST_SIZE = 512;
    private static final int ESCAPE = 0x1B;
    private static final char NOT_TEXT = '\uFFFD';

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private boolean spoilt;

    /** Returns whether the byte is in no ASCII text. Names in UTF-8 are odd, but no fault. */
    boolean add(int value) {
        boolean odd = value >= 0x7F || value < ' ' && value != '\t' && value != ESCAPE;
        if (odd && value < 0x80) {
            spoilt = true;
            return true;
        }
        if (length == LONGEST) {
            // no line is so long: only its end may still tell that another one begins
            byte[] end = tail(LineBegin.LONGEST);
            begin(end, 0, end.length);
            spoilt = true;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(LONGEST, 2 * length));
        }
        bytes[length++] = (byte) value;
        return odd;
    }

    /** Something that is no text stands here. */
    void spoil() {
        spoilt = true;
    }

    /** Length of the beginning of a JSON line that has just been added after something else; 0 for none. */
    int begun() {
        int begun = length == 0 ? 0 : LineBegin.endingAt(bytes, length);
        return begun == length && !spoilt ? 0 : begun;
    }

    byte[] tail(int count) {
        return Arrays.copyOfRange(bytes, length - count, length);
    }

    void drop(int count) {
        length -= count;
    }

    /** Begins anew with these bytes. */
    void begin(byte[] from, int offset, int count) {
        System.arraycopy(from, offset, bytes, 0, count);
        length = count;
        spoilt = false;
    }

    /** The line ends here for sure. */
    Optional<StreamItem> end() {
        if (length == 0 && !spoilt) {
            return Optional.empty();
        }
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        StreamItem item = spoilt || text.indexOf(NOT_TEXT) >= 0
                ? new StreamItem.Spoilt(length)
                : text.charAt(0) == '{' ? new StreamItem.JsonLine(text) : new StreamItem.TextLine(text);
        clear();
        return Optional.of(item);
    }

    /** Another line begins before this one has ended. */
    Optional<StreamItem> cut() {
        Optional<StreamItem> cut =
                length == 0 && !spoilt ? Optional.empty() : Optional.of(new StreamItem.Spoilt(length));
        clear();
        return cut;
    }

    /** Bytes of memory. */
    int held() {
        return bytes.length;
    }

    private void clear() {
        length = 0;
        spoilt = false;
        if (bytes.length > FIRST_SIZE) {
            bytes = new byte[FIRST_SIZE];
        }
    }
}
