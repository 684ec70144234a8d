/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.List;
import java.util.Optional;

/**
 * One data file: a table of records or a list of values, with the form that its rows must have.
 *
 * @param file file name, for messages and as the origin in the generated Java
 * @param subpackage package of the generated Java below the catalogue's; empty for the catalogue itself
 * @param record name of the record; empty for a list of plain values
 * @param recordDoc what one record is
 * @param table name of the class that holds the rows
 * @param doc what the rows are
 * @param columns the columns, in row order
 * @param rows values by row and column: Integer, Float, Boolean, String or List of String
 */
record FactSheet(
        String file,
        String subpackage,
        Optional<String> record,
        String recordDoc,
        String table,
        String doc,
        List<Column> columns,
        List<List<Object>> rows) {

    /** Where in the file something is, for messages. */
    String place(int row, Column column) {
        return file + ", row " + (row + 1) + ", " + column.name();
    }

    /** The name by which other sheets refer to this one. */
    String name() {
        return record.orElse(table);
    }

    /** Position of the first column that has the property; empty if none has it. */
    Optional<Integer> position(java.util.function.Predicate<Column> property) {
        for (int i = 0; i < columns.size(); i++) {
            if (property.test(columns.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
