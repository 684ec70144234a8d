/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of a data file. A key that it does not know is an error: it would be a rule that nobody checks. */
final class FactReader {

    private static final Set<String> SHEET_KEYS =
            Set.of("package", "record", "recordDoc", "table", "list", "doc", "columns", "rows");
    private static final Set<String> COLUMN_KEYS =
            Set.of("name", "type", "min", "max", "key", "symbol", "unique", "group", "blank", "ref", "oneOf", "doc");

    private final String file;

    private FactReader(String file) {
        this.file = file;
    }

    /**
     * Reads one file.
     *
     * @throws FactException if the text is no JSON or not of the form of a sheet
     */
    static FactSheet read(String file, String json) {
        try {
            return new FactReader(file).sheet(JsonParser.parseString(json).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw new FactException(file + ": " + e.getMessage(), e);
        }
    }

    private FactSheet sheet(JsonObject root) {
        refuseOthers(root, SHEET_KEYS);
        List<Column> columns = new ArrayList<>();
        for (JsonElement column : root.getAsJsonArray("columns")) {
            columns.add(column(column.getAsJsonObject()));
        }
        boolean list = root.has("list");
        return new FactSheet(
                file,
                text(root, "package").orElse(""),
                list ? Optional.empty() : Optional.of(need(root, "record")),
                list ? "" : need(root, "recordDoc"),
                need(root, list ? "list" : "table"),
                need(root, "doc"),
                List.copyOf(columns),
                rows(root.getAsJsonArray("rows"), columns));
    }

    private Column column(JsonObject o) {
        refuseOthers(o, COLUMN_KEYS);
        List<String> oneOf = new ArrayList<>();
        if (o.has("oneOf")) {
            o.getAsJsonArray("oneOf").forEach(e -> oneOf.add(e.getAsString()));
        }
        return new Column(
                need(o, "name"),
                ColumnType.of(need(o, "type")),
                o.has("min") ? o.get("min").getAsDouble() : Double.NEGATIVE_INFINITY,
                o.has("max") ? o.get("max").getAsDouble() : Double.POSITIVE_INFINITY,
                flag(o, "key"),
                flag(o, "symbol"),
                flag(o, "unique"),
                flag(o, "group"),
                flag(o, "blank"),
                text(o, "ref"),
                List.copyOf(oneOf),
                need(o, "doc"));
    }

    private List<List<Object>> rows(JsonArray array, List<Column> columns) {
        List<List<Object>> rows = new ArrayList<>();
        for (JsonElement element : array) {
            JsonArray row = element.getAsJsonArray();
            int number = rows.size() + 1;
            if (row.size() != columns.size()) {
                throw new FactException(
                        file + ", row " + number + ": " + row.size() + " values for " + columns.size() + " columns");
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(value(row.get(i), columns.get(i), number));
            }
            rows.add(List.copyOf(values));
        }
        return List.copyOf(rows);
    }

    private Object value(JsonElement e, Column column, int row) {
        if (column.type() == ColumnType.STRINGS && e.isJsonArray()) {
            List<String> strings = new ArrayList<>();
            e.getAsJsonArray().forEach(s -> strings.add(s.getAsString()));
            return List.copyOf(strings);
        }
        if (e instanceof JsonPrimitive p) {
            if (p.isString()
                    && (column.type() == ColumnType.STRING || column.ref().isPresent())) {
                return p.getAsString();
            }
            if (p.isBoolean() && column.type() == ColumnType.BOOLEAN) {
                return p.getAsBoolean();
            }
            if (p.isNumber() && column.type() == ColumnType.FLOAT) {
                return p.getAsFloat();
            }
            if (p.isNumber() && column.type() == ColumnType.INT && p.getAsDouble() == p.getAsInt()) {
                return p.getAsInt();
            }
        }
        throw new FactException(file + ", row " + row + ", " + column.name() + ": " + e + " is no "
                + column.type().java());
    }

    private void refuseOthers(JsonObject o, Set<String> known) {
        for (String key : o.keySet()) {
            if (!known.contains(key)) {
                throw new FactException(file + ": unknown key '" + key + "'");
            }
        }
    }

    private String need(JsonObject o, String key) {
        return text(o, key).orElseThrow(() -> new FactException(file + ": '" + key + "' is missing"));
    }

    private static Optional<String> text(JsonObject o, String key) {
        return o.has(key) ? Optional.of(o.get(key).getAsString()) : Optional.empty();
    }

    private static boolean flag(JsonObject o, String key) {
        return o.has(key) && o.get(key).getAsBoolean();
    }
}
