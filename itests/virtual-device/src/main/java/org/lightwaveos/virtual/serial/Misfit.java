/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lightwaveos.virtual.firmware.FirmwareConfig.Dice;

/** What comes from a port that has no working LightwaveOS behind it. */
final class Misfit {

    private static final long BOOT_MS = 1_200;
    private static final long CRASH_MS = 300;
    private static final long LINE_MS = 500;
    private static final long BURST_MS = 100;
    private static final int BURST = 24;

    private final Dice dice;
    private long dueMs;
    private int step;

    Misfit(Dice dice) {
        this.dice = dice;
    }

    void begin(long nowMs) {
        dueMs = nowMs;
        step = 0;
    }

    /** Whether there is no LightwaveOS to be heard at all. */
    boolean replaces(Set<SerialFault> faults) {
        return faults.contains(SerialFault.BOOT_LOOP)
                || faults.contains(SerialFault.OTHER_PROGRAM)
                || faults.contains(SerialFault.GARBAGE);
    }

    List<byte[]> turn(Set<SerialFault> faults, long nowMs) {
        if (nowMs < dueMs) {
            return List.of();
        }
        if (faults.contains(SerialFault.BOOT_LOOP)) {
            return bootLoop(nowMs);
        }
        return faults.contains(SerialFault.OTHER_PROGRAM) ? otherProgram(nowMs) : garbage(nowMs);
    }

    private List<byte[]> bootLoop(long nowMs) {
        boolean booting = step++ % 2 == 0;
        dueMs = nowMs + (booting ? CRASH_MS : BOOT_MS);
        return booting
                ? List.of(BootText.first(), LogLine.info(BOOT_MS, "SystemInit", "The lights are about to start"))
                : BootText.crash();
    }

    private List<byte[]> otherProgram(long nowMs) {
        dueMs = nowMs + LINE_MS;
        int at = step++;
        String line = at % 2 == 0
                ? "temp=21." + at % 10 + " hum=48\r\n"
                : "{\"temp\":21.5,\"type\":\"weather\",\"n\":" + at + "}\r\n";
        return List.of(LogLine.ascii(line));
    }

    private List<byte[]> garbage(long nowMs) {
        dueMs = nowMs + BURST_MS;
        List<byte[]> writes = new ArrayList<>();
        writes.add(new byte[BURST]);
        return writes;
    }

    /** Bytes as a wrong clock reads them: a few of them, and none right. */
    byte[] mangle(byte[] data) {
        byte[] mangled = data.clone();
        mangle(mangled, mangled.length);
        return mangled;
    }

    void mangle(byte[] data, int count) {
        for (int i = 0; i < count; i++) {
            data[i] = (byte) dice.roll(256);
        }
    }
}
