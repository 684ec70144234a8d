/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in time, in the forms that people and devices write. */
class DateTimeTypeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T12:00:00Z",
                "2026-11-22T13:00:00+0100",
                "2026-11-22T13:00:00.000+01:00",
                "2026-11-22 12:00:00Z",
                "2026-11-22T12:00Z",
                "1795348800",
                "1795348800000"
            })
    void theSameInstantInManyForms(String text) {
        assertThat(new DateTimeType(text).getInstant()).isEqualTo(NOON);
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> new DateTimeType("tomorrow")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFullTextComesBack() {
        assertThat(new DateTimeType(NOON).toFullString(ZoneOffset.UTC)).isEqualTo("2026-11-22T12:00:00+0000");
        assertThat(DateTimeType.valueOf(new DateTimeType(NOON).toString())).isEqualTo(new DateTimeType(NOON));
    }
}
