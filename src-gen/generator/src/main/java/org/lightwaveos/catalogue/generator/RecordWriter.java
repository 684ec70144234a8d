/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the record that holds one row of a table. */
final class RecordWriter {

    private RecordWriter() {}

    static String write(FactSheet sheet) {
        String javadoc = sheet.recordDoc()
                + JavaSource.origin(sheet)
                + sheet.columns().stream()
                        .map(c -> "\n@param " + c.name() + " " + c.doc() + reference(c))
                        .collect(Collectors.joining());
        String components = sheet.columns().stream()
                .map(c -> c.type().java() + " " + c.name())
                .collect(Collectors.joining(", "));
        boolean lists = sheet.columns().stream().anyMatch(c -> c.type() == ColumnType.STRINGS);
        return JavaSource.file(
                sheet,
                lists ? List.of("java.util.List") : List.of(),
                javadoc,
                "public record " + sheet.record().orElseThrow() + "(" + components + ") {}\n");
    }

    private static String reference(Column column) {
        return column.ref().map(record -> " (key of " + record + ")").orElse("");
    }
}
