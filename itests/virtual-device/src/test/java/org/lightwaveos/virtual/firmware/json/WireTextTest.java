/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireTextTest {

    @Test
    void textSurvivesTheWayThroughTheFirmware() {
        assertThat(WireText.decode(WireText.encode("zoné-✓"))).isEqualTo("zoné-✓");
    }

    @Test
    void escapedCharactersGoOutAsUtf8() {
        ParseResult result = JsonReader.read("{\"v\":\"\\u2713\"}");

        assertThat(result).isInstanceOf(ParseResult.Parsed.class);
        JsonValue document = ((ParseResult.Parsed) result).value();
        assertThat(WireText.decode(JsonWriter.write(document))).isEqualTo("{\"v\":\"✓\"}");
    }

    @Test
    void codeThatWorksWithCStringsSeesNothingBehindANul() {
        assertThat(WireText.untilNul("ab\0c")).isEqualTo("ab");
    }
}
