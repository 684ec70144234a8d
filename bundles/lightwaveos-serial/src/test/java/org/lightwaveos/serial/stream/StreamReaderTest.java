/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.serial.stream.StreamItem.Capture;
import org.lightwaveos.serial.stream.StreamItem.JsonLine;
import org.lightwaveos.serial.stream.StreamItem.Spoilt;
import org.lightwaveos.serial.stream.StreamItem.TextLine;

class StreamReaderTest {

    private final StreamReader reader = new StreamReader();

    @Test
    void bothLineEndsAndNoneForEmptyLines() {
        assertThat(read("a\r\n\r\n\n{\"b\":1}\rc\n"))
                .containsExactly(new TextLine("a"), new JsonLine("{\"b\":1}"), new TextLine("c"));
    }

    @ParameterizedTest
    @CsvSource({"1,977,960", "2,1009,960", "3,49,0", "4,529,480"})
    void framesHaveTheSizesOfTheirVersions(int version, int size, int colours) {
        byte[] filling = new byte[1009];
        Arrays.fill(filling, (byte) 7);
        byte[] frame = Streams.frame(version, 1, filling);
        assertThat(frame).hasSize(size);
        List<StreamItem> found = reader.read(frame);
        assertThat(found).hasSize(1);
        CaptureFrame read = ((Capture) found.get(0)).frame();
        assertThat(read.version()).isEqualTo(version);
        assertThat(read.rgb()).hasSize(colours);
        assertThat(read.tap()).isEqualTo(1);
        assertThat(read.brightness()).isEqualTo(7);
        assertThat(read.index()).isEqualTo(0x07070707L);
    }

    @Test
    void numbersInAHeaderHaveNoSign() {
        byte[] filling = new byte[1009];
        Arrays.fill(filling, (byte) 0xFF);
        CaptureFrame read = ((Capture) reader.read(Streams.frame(3, 0, filling)).get(0)).frame();
        assertThat(read.effect()).isEqualTo(255);
        assertThat(read.index()).isEqualTo(0xFFFFFFFFL);
        assertThat(read.micros()).isEqualTo(0xFFFFFFFFL);
    }

    @Test
    void aMagicByteInTextIsNoFrame() {
        reader.read(new byte[] {(byte) 0xFD});
        assertThat(read("log\n{\"type\":\"x\"}\n")).containsExactly(new Spoilt(3), new JsonLine("{\"type\":\"x\"}"));
        assertThat(reader.noise()).isEqualTo(1);
    }

    @Test
    void aHeaderWithAWrongLengthIsReadAnew() {
        byte[] frame = Streams.frame(2, 0, new byte[1009]);
        frame[16] = 1;
        reader.read(Arrays.copyOf(frame, 17));
        assertThat(read("{\"type\":\"x\"}\n")).containsExactly(new Spoilt(1), new JsonLine("{\"type\":\"x\"}"));
    }

    @Test
    void aFrameCutShortEndsWhereALineBegins() {
        reader.read(Streams.ascii("{\"type\":\"half"));
        reader.read(Arrays.copyOf(Streams.frame(2, 0, new byte[1009]), 500));
        assertThat(read("{\"type\":\"x\"}\n")).containsExactly(new Spoilt(13), new JsonLine("{\"type\":\"x\"}"));
    }

    @Test
    void aFrameCutShortByAFewBytesEndsWhereALineBegins() {
        byte[] frame = Streams.frame(3, 0, new byte[1009]);
        for (int missing = 1; missing < 30; missing++) {
            reader.read(Arrays.copyOf(frame, frame.length - missing));
            assertThat(read("{\"type\":\"x\"}\n"))
                    .as("missing %d", missing)
                    .containsExactly(new JsonLine("{\"type\":\"x\"}"));
        }
    }

    @Test
    void namesInUtf8AreTextAndBrokenOnesAreNot() {
        reader.read("{\"n\":\"é\"}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read("{\"n\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(new Spoilt(9));
    }

    @Test
    void aLineThatIsTooLongIsDroppedWhole() {
        byte[] endless = new byte[3 * LineBuffer.LONGEST];
        Arrays.fill(endless, (byte) 'a');
        assertThat(reader.read(endless)).isEmpty();
        assertThat(read("{\"type\":\"x\"}\n").get(1)).isEqualTo(new JsonLine("{\"type\":\"x\"}"));
        reader.read(endless);
        List<StreamItem> found = read("\nb\n");
        assertThat(found.get(0)).isInstanceOf(Spoilt.class);
        assertThat(found.get(1)).isEqualTo(new TextLine("b"));
    }

    private List<StreamItem> read(String text) {
        return reader.read(Streams.ascii(text));
    }
}
