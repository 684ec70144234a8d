/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;

class CommandWriterTest {

    @Test
    void framesAreWhatTheDeviceTakes() {
        assertThat(CommandWriter.parametersSet("7", Map.of(LightField.BRIGHTNESS, 128)))
                .isEqualTo("{\"type\":\"parameters.set\",\"requestId\":\"7\",\"brightness\":128}");
        assertThat(CommandWriter.effectsSetCurrent("8", 4610, OptionalInt.of(3)))
                .isEqualTo("{\"type\":\"effects.setCurrent\",\"requestId\":\"8\",\"effectId\":4610,"
                        + "\"transition\":{\"type\":3}}");
        assertThat(CommandWriter.effectsSetCurrent("8", 4610, OptionalInt.empty()))
                .doesNotContain("transition");
        assertThat(CommandWriter.effectStep(1)).isEqualTo("{\"type\":\"nextEffect\"}");
        assertThat(CommandWriter.effectStep(-1)).isEqualTo("{\"type\":\"prevEffect\"}");
        assertThat(CommandWriter.parametersGet("9")).isEqualTo("{\"type\":\"parameters.get\",\"requestId\":\"9\"}");
    }

    @Test
    void everyFrameIsAsciiAndFitsOneSegment() {
        Map<LightField, Integer> all = new EnumMap<>(LightField.class);
        for (LightField field : LightField.values()) {
            all.put(field, field.max());
        }
        String key = CommandWriter.auth("12345678901234567890", "schlüssel\"\\✓".repeat(9));
        for (String frame : new String[] {CommandWriter.parametersSet("12345678901234567890", all), key}) {
            assertThat(frame.getBytes(StandardCharsets.UTF_8).length)
                    .isEqualTo(frame.length())
                    .isLessThan(1_400);
        }
    }
}
