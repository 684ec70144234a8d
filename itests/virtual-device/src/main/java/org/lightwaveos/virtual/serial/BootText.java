/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayList;
import java.util.List;

/** What a device says while it boots: telemetry first, then logs, then help (device facts, section 5.1). */
final class BootText {

    /** In the shape of the firmware's, not in its words: nobody may depend on those. */
    private static final List<String> STEPS = List.of(
            "==========",
            "The lights are about to start",
            "==========",
            "Effects...",
            "Effects: there",
            "Settings...",
            "Settings: read",
            "Zones...",
            "Zones: there",
            "Renderer...",
            "Renderer: RUNNING",
            "Web: RUNNING",
            "All is up");

    private static final List<String> HELP = List.of(
            "\nKeys:",
            "  SPACE   - an effect on",
            "  +/-     - brighter, darker",
            "  v/V     - one more (there\u2194back)",
            "\nMore keys:",
            "  }       - keep it",
            "  c       - around (A\u2192B\u2192C\u2192A)");

    private BootText() {}

    /** The very first line. */
    static byte[] first() {
        return LogLine.ascii("{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0,\"version\":\"2.0\"}\r\n");
    }

    /** All that follows until the device listens. */
    static List<byte[]> rest(long sinceBootMs) {
        List<byte[]> writes = new ArrayList<>();
        STEPS.forEach(step -> writes.add(LogLine.info(sinceBootMs, "SystemInit", step)));
        HELP.forEach(line -> writes.add(LogLine.ascii(line + "\r\n")));
        return writes;
    }

    /** What the chip says when the program has crashed, up to the next reset. */
    static List<byte[]> crash() {
        return List.of(
                LogLine.ascii("Guru Meditation Error: Core  1 panic'ed (LoadProhibited). Exception was unhandled.\r\n"),
                LogLine.ascii("\r\nCore  1 register dump:\r\nPC      : 0x42012a3c  PS      : 0x00060930\r\n"),
                LogLine.ascii("\r\nBacktrace: 0x42012a39:0x3fcebf10 0x4200a1c5:0x3fcebf40\r\n"),
                LogLine.ascii("\r\nRebooting...\r\n"),
                LogLine.ascii(
                        "ESP-ROM:esp32s3-20210327\r\nrst:0xc (RTC_SW_CPU_RST),boot:0x8 (SPI_FAST_FLASH_BOOT)\r\n"));
    }
}
