/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a serial port may say, good and bad. */
final class Streams {

    private Streams() {}

    /** A line as the device writes it, without its end. */
    static Arbitrary<String> jsonLines() {
        Arbitrary<String> filler = Arbitraries.strings()
                .withCharRange(' ', '~')
                .excludeChars('"', '\\')
                .ofMaxLength(60);
        Arbitrary<String> start = Arbitraries.of("{\"type\":\"", "{\"event\":\"");
        return Combinators.combine(start, filler, Arbitraries.integers().between(0, 1_000_000))
                .as((begin, text, number) -> begin + text + "\",\"n\":" + number + "}");
    }

    static Arbitrary<String> textLines() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(80)
                .filter(text -> text.charAt(0) != '{' && !text.contains("{\""));
    }

    /** A frame of any of the four versions; its colours are any bytes, so also line ends and magic bytes. */
    static Arbitrary<byte[]> frames() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.randomValue(random -> {
                            byte[] any = new byte[1009];
                            random.nextBytes(any);
                            for (int i = 0; i < any.length; i += 7) {
                                any[i] = new byte[] {(byte) 0xFD, '\n', '{', '"', 1}[random.nextInt(5)];
                            }
                            return any;
                        }))
                .as(Streams::frame);
    }

    static byte[] frame(int version, int tap, byte[] filling) {
        int colours = new int[] {0, 960, 960, 0, 480}[version];
        byte[] frame = Arrays.copyOf(filling, 17 + colours + (version == 1 ? 0 : 32));
        frame[0] = (byte) 0xFD;
        frame[1] = (byte) version;
        frame[2] = (byte) tap;
        frame[15] = (byte) colours;
        frame[16] = (byte) (colours >> 8);
        return frame;
    }

    static Arbitrary<byte[]> cutFrames() {
        return Combinators.combine(frames(), Arbitraries.doubles().between(0, 1))
                .as((frame, share) -> Arrays.copyOf(frame, 1 + (int) ((frame.length - 2) * share)));
    }

    /** Random bytes, beginnings of frames, line ends. */
    static Arbitrary<byte[]> garbage() {
        Arbitrary<byte[]> any =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(60);
        Arbitrary<byte[]> teasers = Arbitraries.of(0xFD, 0xFD, 1, 2, 3, 0, (int) '\n', (int) 'x', (int) '{', 0xC0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> {
                    byte[] bytes = new byte[list.size()];
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = list.get(i).byteValue();
                    }
                    return bytes;
                });
        return Arbitraries.oneOf(any, teasers, cutFrames());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
