/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

/** What a stream is made of. Empty lines are nothing. */
public sealed interface StreamItem {

    /** A line that begins with a brace; whether it is JSON is not looked into. */
    record JsonLine(String text) implements StreamItem {}

    /** Any other line: boot text, logs. */
    record TextLine(String text) implements StreamItem {}

    /** What the strip shows, told by the device. */
    record Capture(CaptureFrame frame) implements StreamItem {}

    /**
     * A line that was hit by something: it held bytes that no text has, it was cut short by the next one, or it was longer
     * than any line may be.
     *
     * @param length in bytes, as far as they were looked at
     */
    record Spoilt(int length) implements StreamItem {}
}
