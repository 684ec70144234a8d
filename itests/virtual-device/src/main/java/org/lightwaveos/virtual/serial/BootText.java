/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayList;
import java.util.List;

/** What a device says while it boots: telemetry first, then logs, then help (device facts, section 5.1). */
final class BootText {

    private static final List<String> STEPS = List.of(
            "==========================================",
            "LightwaveOS v2 - Actor System + Zones",
            "==========================================",
            "Initializing Actor System...",
            "Actor System: INITIALIZED",
            "Registering effects...",
            "Initializing NVS...",
            "NVS: INITIALIZED",
            "Initializing Zone Composer...",
            "Zone Composer: INITIALIZED",
            "Starting Actor System...",
            "Actor System: RUNNING",
            "Web Server: RUNNING",
            "ACTOR SYSTEM: OPERATIONAL");

    private static final List<String> HELP = List.of(
            "\nCommands:",
            "  SPACE   - Next effect (quick tap)",
            "  +/-     - Adjust brightness",
            "  v/V     - Bloom intensity coupling +/- (spatial\u2194heatmap)",
            "\nEdgeMixer Commands:",
            "  }       - Save EdgeMixer to NVS",
            "  c       - Cycle correction mode (OFF\u2192HSV\u2192RGB\u2192BOTH\u2192OFF)");

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
