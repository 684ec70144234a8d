/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a stream, in whatever portions it comes: the same bytes give the same items. Holds at most one line and one frame.
 *
 * <p>Each item begins where it can be told for sure. A frame may stand in the middle of a line, which goes on after it. The
 * device's own JSON lines all begin with {@code {"type":"} or {@code {"event":"}: where that is found, a line begins, whatever
 * was going on. So a frame or a line that was cut short costs itself, and none of the JSON lines after it. Not thread-safe.
 */
public final class StreamReader {

    private final LineBuffer line = new LineBuffer();
    private final byte[] frame = new byte[FrameShape.LARGEST + LineBegin.LONGEST];
    private int framed;
    private List<StreamItem> items = new ArrayList<>();
    private long bytes;
    private long noise;

    /** What the bytes bring to an end. */
    public List<StreamItem> read(byte[] portion) {
        bytes += portion.length;
        for (byte each : portion) {
            accept(each & 0xFF);
        }
        List<StreamItem> found = items;
        items = new ArrayList<>();
        return found;
    }

    /** How many bytes have come. */
    public long bytes() {
        return bytes;
    }

    /** How many of them were in no frame, and are in no ASCII text either: most of them, where the baud rate is wrong. */
    public long noise() {
        return noise;
    }

    /** Bytes of memory. */
    int held() {
        return line.held() + frame.length;
    }

    private void accept(int value) {
        if (framed > 0) {
            frame(value);
        } else if (value == FrameShape.MAGIC) {
            frame[0] = (byte) value;
            framed = 1;
        } else {
            text(value);
        }
    }

    private void frame(int value) {
        int at = framed;
        if (!FrameShape.accepts(frame, at, value)) {
            falseBeginning(value);
            return;
        }
        frame[at] = (byte) value;
        framed = at + 1;
        if (framed < FrameShape.HEADER) {
            return;
        }
        int begun = LineBegin.endingAt(frame, framed);
        if (begun > 0 && begun <= framed - FrameShape.HEADER) {
            framed = 0;
            cutShort();
            line.begin(frame, at + 1 - begun, begun);
        } else {
            int size = FrameShape.size(frame);
            if (framed >= size && !LineBegin.mayHaveBegun(frame, FrameShape.HEADER, size, framed)) {
                whole(size);
            }
        }
    }

    /** Some bytes more were held while the end of the frame might have been the beginning of a line. */
    private void whole(int size) {
        byte[] more = Arrays.copyOfRange(frame, size, framed);
        framed = 0;
        items.add(new StreamItem.Capture(new CaptureFrame(Arrays.copyOf(frame, size))));
        for (byte each : more) {
            accept(each & 0xFF);
        }
    }

    /** Less than a header deep, since all that is read anew is shorter each time. */
    private void falseBeginning(int value) {
        int held = framed - 1;
        byte[] again = Arrays.copyOfRange(frame, 1, held + 1);
        framed = 0;
        noise++;
        line.spoil();
        for (byte each : again) {
            accept(each & 0xFF);
        }
        accept(value);
    }

    private void text(int value) {
        if (value == '\n' || value == '\r') {
            line.end().ifPresent(items::add);
            return;
        }
        if (line.add(value)) {
            noise++;
        }
        int begun = line.begun();
        if (begun > 0) {
            byte[] beginning = line.tail(begun);
            line.drop(begun);
            cutShort();
            line.begin(beginning, 0, begun);
        }
    }

    private void cutShort() {
        line.cut().ifPresent(items::add);
    }
}
