/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lightwaveos.serial.stream.StreamItem.Capture;
import org.lightwaveos.serial.stream.StreamItem.JsonLine;
import org.lightwaveos.serial.stream.StreamItem.TextLine;

class StreamReaderPropertyTest {

    @Property(seed = "1")
    void anySplitGivesTheSameItems(@ForAll("anything") List<byte[]> parts, @ForAll Random random) {
        byte[] all = Streams.joined(parts);
        StreamReader whole = new StreamReader();
        List<StreamItem> expected = whole.read(all);

        StreamReader split = new StreamReader();
        List<StreamItem> found = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            int next = Math.min(all.length, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 700));
            found.addAll(split.read(Arrays.copyOfRange(all, at, next)));
            at = next;
        }

        assertThat(found).isEqualTo(expected);
        assertThat(split.bytes()).isEqualTo(whole.bytes()).isEqualTo(all.length);
        assertThat(split.noise()).isEqualTo(whole.noise());
    }

    @Property(seed = "1")
    void whatIsWholeIsReadWhole(@ForAll("goodParts") List<Object> parts, @ForAll Random random) {
        List<StreamItem> expected = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof byte[] frame) {
                expected.add(new Capture(new CaptureFrame(frame)));
                bytes.add(frame);
            } else {
                String line = (String) part;
                expected.add(line.charAt(0) == '{' ? new JsonLine(line) : new TextLine(line));
                bytes.add(Streams.ascii(line + (random.nextBoolean() ? "\n" : "\r\n")));
            }
        }
        // a frame that ends like a line begins is held until that is decided
        bytes.add(Streams.ascii("\n"));
        StreamReader reader = new StreamReader();

        assertThat(reader.read(Streams.joined(bytes))).isEqualTo(expected);
        assertThat(reader.noise()).isZero();
    }

    @Property(seed = "1")
    void framesMayStandInTheMiddleOfALine(
            @ForAll("jsonLines") String line, @ForAll("frames") List<byte[]> frames, @ForAll Random random) {
        byte[] text = Streams.ascii(line + "\n");
        List<byte[]> bytes = new ArrayList<>();
        int at = 0;
        for (byte[] frame : frames) {
            int next = at + random.nextInt(text.length - at);
            bytes.add(Arrays.copyOfRange(text, at, next));
            bytes.add(frame);
            at = next;
        }
        bytes.add(Arrays.copyOfRange(text, at, text.length));

        List<StreamItem> found = new StreamReader().read(Streams.joined(bytes));

        assertThat(found).hasSize(frames.size() + 1).contains(new JsonLine(line));
    }

    @Property(seed = "1")
    void garbageCostsAtMostTheLineThatItHits(
            @ForAll("manyLines") List<String> lines, @ForAll("garbage") byte[] garbage, @ForAll Random random) {
        int hit = random.nextInt(lines.size());
        List<byte[]> bytes = new ArrayList<>();
        List<StreamItem> spared = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = Streams.ascii(lines.get(i) + "\n");
            if (i == hit) {
                int where = random.nextInt(line.length);
                int resumed = random.nextBoolean() ? where : where + random.nextInt(line.length - where);
                bytes.add(Arrays.copyOf(line, where));
                bytes.add(garbage);
                bytes.add(Arrays.copyOfRange(line, resumed, line.length));
            } else {
                bytes.add(line);
                spared.add(new JsonLine(lines.get(i)));
            }
        }

        List<StreamItem> found = new StreamReader().read(Streams.joined(bytes));

        assertThat(found).containsSubsequence(spared);
    }

    @Property(seed = "1")
    void aLineWithoutAnEndCostsNothingButItself(@ForAll("jsonLines") String half, @ForAll("jsonLines") String next) {
        String cut = half.substring(0, half.length() - 1);

        List<StreamItem> found = new StreamReader().read(Streams.ascii(cut + next + "\n"));

        assertThat(found).containsExactly(new StreamItem.Spoilt(cut.length()), new JsonLine(next));
    }

    @Property(tries = 50, seed = "1")
    void memoryIsBounded(@ForAll("garbage") byte[] garbage) {
        StreamReader reader = new StreamReader();
        int portions = 200_000 / garbage.length;
        for (int i = 0; i < portions; i++) {
            reader.read(garbage);
            assertThat(reader.held()).isLessThanOrEqualTo(LineBuffer.LONGEST + FrameShape.LARGEST + LineBegin.LONGEST);
        }
        reader.read(Streams.ascii("\n{\"type\":\"\"}\n"));
        reader.read(Streams.ascii("\n"));
        assertThat(reader.read(Streams.ascii("{\"type\":\"x\"}\n"))).contains(new JsonLine("{\"type\":\"x\"}"));
    }

    @Provide
    Arbitrary<List<byte[]>> anything() {
        return Arbitraries.oneOf(
                        Streams.jsonLines().map(line -> Streams.ascii(line + "\n")),
                        Streams.jsonLines().map(line -> Streams.ascii(line.substring(0, line.length() / 2))),
                        Streams.textLines().map(line -> Streams.ascii(line + "\r\n")),
                        Streams.frames(),
                        Streams.garbage())
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Object>> goodParts() {
        return Arbitraries.oneOf(
                        Streams.jsonLines().map(Object.class::cast),
                        Streams.textLines().map(Object.class::cast),
                        Streams.frames().map(Object.class::cast))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> manyLines() {
        return Streams.jsonLines().list().ofMinSize(2).ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> jsonLines() {
        return Streams.jsonLines();
    }

    @Provide
    Arbitrary<List<byte[]>> frames() {
        return Streams.frames().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<byte[]> garbage() {
        return Streams.garbage();
    }
}
