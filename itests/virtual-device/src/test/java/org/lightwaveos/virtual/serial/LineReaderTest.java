/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private final ReceiveQueue in = new ReceiveQueue();
    private final LineReader reader = new LineReader();

    private void arrive(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        in.put(bytes, 0, bytes.length);
    }

    @Test
    void aTurnReadsOneLine() {
        arrive("{\"a\":1}\r\nsecond\n");

        assertThat(reader.turn(in)).contains("{\"a\":1}");
        assertThat(reader.turn(in)).as("the LF").isEmpty();
        assertThat(reader.turn(in)).contains("second");
        assertThat(reader.turn(in)).isEmpty();
    }

    @Test
    void whatIsThereWhenNothingIsLeftCountsAsALine() {
        arrive("{\"type\":\"set");
        assertThat(reader.turn(in)).contains("{\"type\":\"set");
        arrive("Hue\"}\n");
        assertThat(reader.turn(in)).contains("Hue\"}");
    }

    @Test
    void bytesThatDoNotPrintAreDropped() {
        arrive("\u0000a\u001bb\tc\u00e9\u00ffd\n");
        assertThat(reader.turn(in)).contains("abcd");
    }

    @Test
    void backspaceEdits() {
        arrive("\babX\bc\u007fd\n");
        assertThat(reader.turn(in)).contains("abd");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "+", "}", "x", "`", "e"})
    void aHotkeyAloneIsALine(String key) {
        arrive(key);
        assertThat(reader.turn(in)).contains(key);
    }

    @Test
    void aHotkeyWithCompanyBeginsAWord() {
        arrive("effect 3\n");
        assertThat(reader.turn(in)).contains("effect 3");
        arrive("+\n");
        assertThat(reader.turn(in)).contains("+");
    }

    @Test
    void whatDoesNotFitIsLost() {
        arrive("x".repeat(ReceiveQueue.SIZE - 1) + "yz\n");
        assertThat(reader.turn(in)).contains("x".repeat(ReceiveQueue.SIZE - 1) + "y");
        assertThat(in.isEmpty()).isTrue();
    }
}
