/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.FirmwareConfig.Dice;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;

/** A device with its port, in virtual time. */
final class SerialBench implements SerialBoard {

    final Firmware firmware = new Firmware(FirmwareConfig.defaultBuild(FirmwareBench.UUID));
    final SerialDevice port;
    long nowMs;

    SerialBench(long seed) {
        this(new Random(seed)::nextInt);
    }

    SerialBench(Dice dice) {
        port = new SerialDevice(this, dice);
    }

    /** One that says nothing unasked and splits nothing. */
    static SerialBench calm() {
        SerialBench bench = new SerialBench(1);
        bench.port.noise(Noise.NONE, 0);
        bench.port.fault(SerialFault.SPLIT_BURSTS, false, 0);
        return bench;
    }

    void write(String text) {
        port.received(text.replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Lets time pass, with a frame and a look at the port every 5 ms. */
    void pass(long ms) {
        for (long end = nowMs + ms; nowMs < end; ) {
            nowMs += 5;
            firmware.renderTick(nowMs);
            port.tick(nowMs);
        }
    }

    /** What has come out, one char a byte. */
    String read() {
        byte[] buffer = new byte[Transmitter.SIZE];
        int count = port.take(buffer, buffer.length);
        return new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
    }

    /** Writes a line and gives what it brings within 30 ms. */
    String ask(String line) {
        write(line + "\n");
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            pass(SerialDevice.TURN_MS);
            answer.append(read());
        }
        return answer.toString();
    }

    @Override
    public Reaction run(String line, long atMs) {
        return firmware.onSerial(line, atMs);
    }

    @Override
    public LiveLight light() {
        return firmware.light();
    }

    @Override
    public byte[] pixels() {
        byte[] pixels = new byte[CaptureFrame.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) i;
        }
        return pixels;
    }
}
