/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.List;

/** Writes the class that holds a list of whole numbers: an order, or a set of keys. */
final class ListWriter {

    private ListWriter() {}

    static String write(FactSheet sheet) {
        if (sheet.columns().size() != 1 || sheet.columns().get(0).type() != ColumnType.INT) {
            throw new FactException(sheet.file() + ": a list has one column, of type int");
        }
        String values = String.join(
                ", ",
                sheet.rows().stream().map(row -> JavaSource.literal(row.get(0))).toList());
        return JavaSource.file(
                sheet,
                List.of("java.util.List", "java.util.stream.IntStream"),
                sheet.doc() + JavaSource.origin(sheet),
                "public final class " + sheet.table() + " {\n\n"
                        + "private static final List<Integer> ALL = IntStream.of(" + values + ").boxed().toList();\n\n"
                        + "private " + sheet.table() + "() {}\n\n"
                        + "/** All of them, in order; unmodifiable. */\n"
                        + "public static List<Integer> all() { return ALL; }\n}\n");
    }
}
