/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

/** What has arrived and was not read yet: {@value #SIZE} bytes; what comes on top is lost. */
final class ReceiveQueue {

    static final int SIZE = 256;

    private final byte[] bytes = new byte[SIZE];
    private int from;
    private int length;

    /** Takes what fits. */
    void put(byte[] data, int offset, int count) {
        for (int i = 0; i < count && length < SIZE; i++) {
            bytes[(from + length++) % SIZE] = data[offset + i];
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The oldest byte, 0 to 255. */
    int take() {
        int value = bytes[from] & 0xFF;
        from = (from + 1) % SIZE;
        length--;
        return value;
    }

    void clear() {
        length = 0;
    }
}
