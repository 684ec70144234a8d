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

class FactCheckerTest {

    private static final String LAMPS =
            """
            {"record": "Lamp", "recordDoc": "A lamp.", "table": "Lamps", "doc": "The lamps.",
             "columns": [
               {"name": "id", "type": "int", "min": 0, "max": 9, "key": true, "doc": "number"},
               {"name": "constant", "type": "string", "symbol": true, "unique": true, "doc": "constant"},
               {"name": "room", "type": "string", "oneOf": ["hall", "den"], "doc": "room"}],
             "rows": [[1, "DESK", "den"], [2, "DOOR", "hall"]]}
            """;

    private static final String ORDER =
            """
            {"list": "Order", "doc": "The order.",
             "columns": [{"name": "lamp", "type": "int", "ref": "Lamp", "doc": "lamp"}],
             "rows": [["DOOR"], [1]]}
            """;

    @Test
    void turnsSymbolsIntoKeys() {
        List<FactSheet> checked = check(LAMPS, ORDER);

        assertThat(checked.get(1).rows()).containsExactly(List.of(2), List.of(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[2, \"DOOR\"  | [10, \"DOOR\"  | lamps.json, row 2, id: 10 is not in 0.0..9.0",
                "[2, \"DOOR\"  | [1, \"DOOR\"   | lamps.json, row 2, id: 1 is there already",
                "[2, \"DOOR\"  | [2, \"DESK\"   | lamps.json, row 2, constant: DESK is there already",
                "[2, \"DOOR\"  | [2, \" \"      | lamps.json, row 2, constant: is blank",
                "\"hall\"]]    | \"attic\"]]    | lamps.json, row 2, room: 'attic' is none of [hall, den]",
            })
    void findsAValueThatBreaksItsColumnsRules(String right, String wrong, String message) {
        assertThat(LAMPS).contains(right);

        assertThatThrownBy(() -> check(LAMPS.replace(right, wrong), ORDER))
                .isInstanceOf(FactException.class)
                .hasMessage(message);
    }

    @Test
    void findsAReferenceToNothing() {
        assertThatThrownBy(() -> check(LAMPS, ORDER.replace("[1]", "[3]")))
                .isInstanceOf(FactException.class)
                .hasMessage("order.json, row 2, lamp: there is no Lamp 3");
        assertThatThrownBy(() -> check(LAMPS, ORDER.replace("\"Lamp\"", "\"Lump\"")))
                .isInstanceOf(FactException.class)
                .hasMessage("order.json, row 1, lamp: there is no Lump");
    }

    @Test
    void findsATableThatIsThereTwice() {
        assertThatThrownBy(() -> check(LAMPS, LAMPS))
                .isInstanceOf(FactException.class)
                .hasMessageContaining("'Lamp' is in two files");
    }

    private static List<FactSheet> check(String lamps, String order) {
        return FactChecker.check(List.of(FactReader.read("lamps.json", lamps), FactReader.read("order.json", order)));
    }
}
