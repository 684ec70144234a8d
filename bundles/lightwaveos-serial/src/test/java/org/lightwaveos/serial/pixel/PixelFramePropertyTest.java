/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a receiver that keeps to docs/serial-pixels.md gets of a line, whatever happens to it. */
class PixelFramePropertyTest {

    private static final int FRAMES = 6;

    private final PixelFrame frame = new PixelFrame();

    @Property(tries = 200, seed = "1")
    void anySplitGivesTheSamePictures(@ForAll Random random) {
        List<byte[]> frames = frames(random);
        byte[] line = joined(frames, random);
        PlainReader reader = new PlainReader();
        for (int at = 0; at < line.length; ) {
            int next = Math.min(line.length, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 2_000));
            reader.read(Arrays.copyOfRange(line, at, next));
            at = next;
        }

        assertThat(reader.pictures()).isEqualTo(pictures(frames));
        assertThat(reader.text()).isEqualTo(LINE.repeat(FRAMES));
        assertThat(reader.damaged()).isZero();
    }

    @Property(tries = 300, seed = "1")
    void damageCostsNoOtherFrameAndNoLineBesideIt(
            @ForAll Random random, @ForAll @IntRange(max = FRAMES - 1) int hit, @ForAll Damage damage) {
        List<byte[]> frames = frames(random);
        List<byte[]> arrived = new ArrayList<>(frames);
        arrived.set(hit, damage.done(frames.get(hit), random));
        PlainReader reader = new PlainReader();
        reader.read(joined(arrived, random));

        List<byte[]> spared = new ArrayList<>(frames);
        spared.remove(hit);
        // a last byte that came twice is no damage, nor is a bit that carries nothing
        boolean harmless =
                damage == Damage.DOUBLED || Arrays.equals(carried(arrived.get(hit)), carried(frames.get(hit)));
        assertThat(reader.pictures()).isIn(pictures(spared), harmless ? pictures(frames) : pictures(spared));
    }

    /** The last group has two bytes, so of the character before them only the two lowest bits and the mark count. */
    private static byte[] carried(byte[] frame) {
        byte[] carried = frame.clone();
        int highest = PixelFrame.WIRE_BYTES - 3;
        if (carried.length == PixelFrame.WIRE_BYTES) {
            carried[highest] &= (byte) 0x83;
        }
        return carried;
    }

    @Property(tries = 300, seed = "1")
    void garbageBetweenFramesCostsNone(@ForAll Random random) {
        List<byte[]> frames = frames(random);
        PlainReader reader = new PlainReader();
        for (byte[] each : frames) {
            byte[] garbage = new byte[random.nextInt(3_000)];
            random.nextBytes(garbage);
            reader.read(garbage);
            reader.read(each);
        }

        assertThat(reader.pictures()).isEqualTo(pictures(frames));
    }

    private static final String LINE = "{\"type\":\"setSpeed\",\"requestId\":\"7\",\"value\":3};\n";

    /** What may happen to a frame. */
    enum Damage {
        BIT,
        BURST,
        LOST,
        DOUBLED,
        CUT;

        byte[] done(byte[] frame, Random random) {
            int at = random.nextInt(frame.length);
            int count = 1 + random.nextInt(Math.min(40, frame.length - at));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(frame, 0, at);
            if (this == BIT) {
                out.write(frame[at] ^ 1 << random.nextInt(8));
            } else if (this == BURST) {
                byte[] burst = new byte[count];
                do {
                    random.nextBytes(burst);
                } while (Arrays.equals(burst, Arrays.copyOfRange(frame, at, at + count)));
                out.writeBytes(burst);
            } else if (this == DOUBLED) {
                // the mark twice in a row is one: so the first byte is not the one
                at = Math.max(1, at);
                out.reset();
                out.write(frame, 0, at + 1);
                out.write(frame[at]);
            }
            int from = this == BIT || this == DOUBLED ? at + 1 : this == CUT ? frame.length : at + count;
            out.write(frame, Math.min(from, frame.length), Math.max(0, frame.length - from));
            return out.toByteArray();
        }
    }

    private List<byte[]> frames(Random random) {
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            byte[] rgb = new byte[960];
            random.nextBytes(rgb);
            frames.add(frame.of(random.nextInt(), rgb).clone());
        }
        return frames;
    }

    /** Requests go between frames. */
    private static byte[] joined(List<byte[]> frames, Random random) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte[] each : frames) {
            line.writeBytes(each);
            line.writeBytes(LINE.getBytes(StandardCharsets.US_ASCII));
        }
        return line.toByteArray();
    }

    private static List<PlainReader.Picture> pictures(List<byte[]> frames) {
        PlainReader reader = new PlainReader();
        frames.forEach(reader::read);
        assertThat(reader.pictures()).hasSize(frames.size());
        return reader.pictures();
    }
}
