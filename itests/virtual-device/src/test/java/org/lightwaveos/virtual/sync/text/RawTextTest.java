/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawTextTest {

    @ParameterizedTest
    @CsvSource({
        "2147483647, 2147483647",
        "2147483648, 2147483647",
        "99999999999999999999999999, 2147483647",
        "-2147483648, -2147483648",
        "-99999999999999999999999999, -2147483648",
        "+7, 7",
        "'\t\u000B 7', 7",
        "1e3, 1",
        "0x10, 0"
    })
    void numbersAreCutTo32Bits(String text, int value) {
        assertThat(RawText.of("\"v\":" + text + "}").number("\"v\"")).hasValue(value);
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(RawText.of("\"v\":- 1").number("\"v\"")).isEqualTo(OptionalInt.empty());
        assertThat(RawText.of("\"v\":\"1\"").number("\"v\"")).isEqualTo(OptionalInt.empty());
        assertThat(RawText.of("\"v\"").number("\"v\"")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aTextEndsWithItsFirstNul() {
        assertThat(RawText.of("abc\0sync.ping").contains("sync.ping")).isFalse();
    }

    @Test
    void aWordIsCutByBytes() {
        assertThat(RawText.of("\"u\":\"\u00E9\u00E9\u00E9\"").word("\"u\"", 4)).hasValue("\u00E9\u00E9");
    }
}
