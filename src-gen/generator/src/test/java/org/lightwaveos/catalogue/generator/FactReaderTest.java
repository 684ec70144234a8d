/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

    private static final String SHEET =
            """
            {"record": "Lamp", "recordDoc": "A lamp.", "table": "Lamps", "doc": "The lamps.",
             "columns": [
               {"name": "id", "type": "int", "min": 0, "max": 9, "key": true, "doc": "number"},
               {"name": "name", "type": "string", "doc": "name"},
               {"name": "on", "type": "boolean", "doc": "lit"},
               {"name": "gain", "type": "float", "doc": "factor"},
               {"name": "tags", "type": "strings", "doc": "tags"}],
             "rows": [[1, "desk", true, 0.5, ["a", "b"]]]}
            """;

    @Test
    void readsEveryTypeOfValue() {
        FactSheet sheet = FactReader.read("lamps.json", SHEET);

        assertThat(sheet.record()).contains("Lamp");
        assertThat(sheet.rows()).containsExactly(List.of(1, "desk", true, 0.5f, List.of("a", "b")));
        assertThat(sheet.columns().get(0)).satisfies(id -> {
            assertThat(id.key()).isTrue();
            assertThat(id.max()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, \"desk\"                  | [1, 2, \"desk\"            | 6 values for 5 columns",
                "[1, \"desk\"                  | [1.5, \"desk\"             | 1.5 is no int",
                "[1, \"desk\"                  | [\"1\", \"desk\"           | is no int",
                "true, 0.5                     | 1, 0.5                     | 1 is no boolean",
                "\"key\": true                 | \"kye\": true              | unknown key 'kye'",
                "\"table\": \"Lamps\",         | ``                         | 'table' is missing",
                "\"type\": \"int\"             | \"type\": \"long\"         | no such column type: 'long'",
                "\"rows\": [                   | \"rows\": [[               | lamps.json",
            })
    void tellsWhatIsWrongWithAFile(String right, String wrong, String message) {
        assertThat(SHEET).contains(right);

        assertThatThrownBy(() -> FactReader.read("lamps.json", SHEET.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(FactException.class)
                .hasMessageContaining(message);
    }
}
