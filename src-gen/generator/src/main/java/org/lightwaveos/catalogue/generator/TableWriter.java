/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the class that holds all rows of a table, with look-ups by the key and by the group column. */
final class TableWriter {

    /** Rows a method: keeps every method far below the 64 kB of byte code that the class file format allows. */
    private static final int CHUNK = 30;

    private final FactSheet sheet;
    private final String record;
    private final Optional<Column> key;
    private final Optional<Column> group;

    private TableWriter(FactSheet sheet) {
        this.sheet = sheet;
        this.record = sheet.record().orElseThrow();
        this.key = sheet.position(Column::key).map(sheet.columns()::get);
        this.group = sheet.position(Column::group).map(sheet.columns()::get);
    }

    static String write(FactSheet sheet) {
        return new TableWriter(sheet).file();
    }

    private String file() {
        Set<String> imports = new TreeSet<>(Set.of("java.util.ArrayList", "java.util.List"));
        StringBuilder body = new StringBuilder("public final class " + sheet.table() + " {\n\n");
        body.append("private static final List<" + record + "> ALL = rows();\n");
        key.ifPresent(c -> {
            imports.addAll(Set.of(
                    "java.util.Map",
                    "java.util.Optional",
                    "java.util.function.Function",
                    "java.util.stream.Collectors"));
            body.append("private static final Map<" + c.type().boxed() + ", " + record + "> BY_KEY = ALL.stream()"
                    + ".collect(Collectors.toUnmodifiableMap(" + record + "::" + c.name()
                    + ", Function.identity()));\n");
        });
        body.append("\nprivate " + sheet.table() + "() {}\n\n");
        body.append("/** All of them, in the order of the data file; unmodifiable. */\n");
        body.append("public static List<" + record + "> all() { return ALL; }\n\n");
        key.ifPresent(c -> body.append(lookup(c)));
        group.ifPresent(c -> body.append(grouped(c)));
        body.append(rows()).append("}\n");
        return JavaSource.file(sheet, List.copyOf(imports), sheet.doc() + JavaSource.origin(sheet), body.toString());
    }

    private String lookup(Column c) {
        return "/** The one whose {@code " + c.name() + "} is this; empty if there is none. */\n"
                + "public static Optional<" + record + "> by" + capital(c.name()) + "("
                + c.type().java() + " "
                + c.name() + ") { return Optional.ofNullable(BY_KEY.get(" + c.name() + ")); }\n\n";
    }

    private String grouped(Column c) {
        String same = c.type() == ColumnType.INT
                ? "row." + c.name() + "() == " + c.name()
                : "row." + c.name() + "().equals(" + c.name() + ")";
        return "/** Those whose {@code " + c.name() + "} is this, in order; empty if there is none. */\n"
                + "public static List<" + record + "> by" + capital(c.name()) + "("
                + c.type().java() + " "
                + c.name() + ") { return ALL.stream().filter(row -> " + same + ").toList(); }\n\n";
    }

    private String rows() {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        int size = sheet.rows().size();
        for (int from = 0; from < size; from += CHUNK) {
            String name = size <= CHUNK ? "fill" : "fill" + (from / CHUNK + 1);
            calls.append(name).append("(rows);\n");
            methods.append("\nprivate static void " + name + "(List<" + record + "> rows) {\n");
            for (List<Object> row : sheet.rows().subList(from, Math.min(from + CHUNK, size))) {
                methods.append("rows.add(new " + record + "("
                        + String.join(
                                ", ", row.stream().map(JavaSource::literal).toList()) + "));\n");
            }
            methods.append("}\n");
        }
        return "private static List<" + record + "> rows() {\nList<" + record + "> rows = new ArrayList<>(" + size
                + ");\n" + calls + "return List.copyOf(rows);\n}\n" + methods;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
