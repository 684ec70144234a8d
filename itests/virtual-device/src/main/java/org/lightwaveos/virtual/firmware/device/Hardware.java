/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

/** Figures of the board and the build that never change. */
public final class Hardware {

    public static final String CHIP_MODEL = "ESP32-S3";
    public static final int CHIP_REVISION = 2;
    public static final int CHIP_CORES = 2;
    public static final int CPU_MHZ = 240;
    public static final long FLASH_SIZE = 16_777_216;
    public static final long HEAP_SIZE = 327_680;
    public static final long MIN_FREE_HEAP = 120_000;
    public static final long FREE_PSRAM = 8_000_000;
    public static final long SKETCH_SIZE = 2_000_000;
    public static final long FREE_SKETCH = 4_000_000;

    /** What the microphone reports when it hears nothing. */
    public static final double MICROPHONE_FLOOR_DB = -80;

    /** Tempo from the device's own ears. */
    public static final int AUDIO_SYNC_MODE = 0;

    private Hardware() {}
}
