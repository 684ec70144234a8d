/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.nio.charset.StandardCharsets;

/** The forms of what the device says unasked, each in bytes as it is written. */
final class LogLine {

    private LogLine() {}

    /** A log line with its level in green. */
    static byte[] info(long nowMs, String tag, String text) {
        return ascii("[" + nowMs + "]\u001b[1;32m[INFO]\u001b[0m[" + tag + "] " + text + "\n");
    }

    /** A line of telemetry: JSON, but no answer to anybody. */
    static byte[] event(long nowMs, String event, String rest) {
        return ascii("{\"event\":\"" + event + "\",\"ts_mono_ms\":" + nowMs + rest + "}\r\n");
    }

    /** A text as it is. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
