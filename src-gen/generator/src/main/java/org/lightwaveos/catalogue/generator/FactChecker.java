/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the rows of all sheets to the rules of their columns, and turns symbols into the keys that they stand for. */
final class FactChecker {

    private final Map<String, FactSheet> sheets = new HashMap<>();

    private FactChecker(List<FactSheet> all) {
        for (FactSheet sheet : all) {
            if (sheets.put(sheet.name(), sheet) != null) {
                throw new FactException(sheet.file() + ": '" + sheet.name() + "' is in two files");
            }
        }
    }

    /**
     * The sheets with every reference resolved to a key.
     *
     * @throws FactException at the first value that breaks a rule of its column
     */
    static List<FactSheet> check(List<FactSheet> all) {
        FactChecker checker = new FactChecker(all);
        return all.stream().map(checker::checked).toList();
    }

    private FactSheet checked(FactSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < sheet.columns().size(); c++) {
                Column column = sheet.columns().get(c);
                Object value = sheet.rows().get(r).get(c);
                String place = sheet.place(r, column);
                checkValue(place, column, value);
                row.add(column.ref().isPresent() ? resolved(place, column.ref().get(), value) : value);
            }
            rows.add(List.copyOf(row));
        }
        checkUnique(sheet, rows);
        return new FactSheet(
                sheet.file(),
                sheet.subpackage(),
                sheet.record(),
                sheet.recordDoc(),
                sheet.table(),
                sheet.doc(),
                sheet.columns(),
                List.copyOf(rows));
    }

    private static void checkValue(String place, Column column, Object value) {
        if (value instanceof Number n && (n.doubleValue() < column.min() || n.doubleValue() > column.max())) {
            throw new FactException(place + ": " + n + " is not in " + column.min() + ".." + column.max());
        }
        List<?> strings = value instanceof List<?> list ? list : List.of(value);
        for (Object s : strings) {
            if (!column.oneOf().isEmpty() && !column.oneOf().contains(s)) {
                throw new FactException(place + ": '" + s + "' is none of " + column.oneOf());
            }
            if (s instanceof String text && text.isBlank() && !column.blank()) {
                throw new FactException(place + ": is blank");
            }
        }
    }

    private static void checkUnique(FactSheet sheet, List<List<Object>> rows) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            Column column = sheet.columns().get(c);
            if (!column.unique() && !column.key()) {
                continue;
            }
            Set<Object> seen = new HashSet<>();
            for (int r = 0; r < rows.size(); r++) {
                if (!seen.add(rows.get(r).get(c))) {
                    throw new FactException(
                            sheet.place(r, column) + ": " + rows.get(r).get(c) + " is there already");
                }
            }
        }
    }

    private Object resolved(String place, String record, Object value) {
        FactSheet target = sheets.get(record);
        if (target == null) {
            throw new FactException(place + ": there is no " + record);
        }
        int key = target.position(Column::key)
                .orElseThrow(() -> new FactException(place + ": " + record + " has no key"));
        Optional<Integer> symbol = target.position(Column::symbol);
        for (List<Object> row : target.rows()) {
            if (row.get(key).equals(value)
                    || symbol.isPresent() && row.get(symbol.get()).equals(value)) {
                return row.get(key);
            }
        }
        throw new FactException(place + ": there is no " + record + " " + value);
    }
}
