/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.util.List;

/** The parts that all generated files have: header, package, Java literals and the project's format. */
final class JavaSource {

    static final String PACKAGE = "org.lightwaveos.catalogue";
    static final String COMMAND = "mvn -q -pl src-gen/generator compile exec:java";

    private static final String HEADER =
            """
            /*
             * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
             * SPDX-License-Identifier: EPL-2.0
             */
            """;

    private JavaSource() {}

    /** A whole file, formatted as the build's format check wants it. */
    static String file(FactSheet sheet, List<String> imports, String javadoc, String body) {
        StringBuilder text = new StringBuilder(HEADER);
        text.append("package ").append(packageOf(sheet)).append(";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append("\n/**\n");
        javadoc.lines()
                .forEach(line -> text.append((" * " + line).stripTrailing()).append('\n'));
        text.append(" */\n").append(body);
        try {
            return Formatter.createFormatter(JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.PALANTIR)
                            .build())
                    .formatSource(text.toString());
        } catch (FormatterException e) {
            throw new FactException(sheet.file() + ": makes no Java: " + e.getMessage(), e);
        }
    }

    /** The last paragraph of each class comment: who made the file and how to make it again. */
    static String origin(FactSheet sheet) {
        return "\n\n<p>Generated from {@code src-gen/facts/" + sheet.file() + "}: change that, then run\n{@code "
                + COMMAND + "}.\n";
    }

    static String packageOf(FactSheet sheet) {
        return sheet.subpackage().isEmpty() ? PACKAGE : PACKAGE + "." + sheet.subpackage();
    }

    /** The path of a class below a source folder. */
    static String pathOf(FactSheet sheet, String type) {
        return packageOf(sheet).replace('.', '/') + "/" + type + ".java";
    }

    /** A value as a Java literal. */
    static String literal(Object value) {
        if (value instanceof String s) {
            return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        if (value instanceof Float f) {
            return f + "f";
        }
        if (value instanceof List<?> list) {
            return "List.of("
                    + String.join(", ", list.stream().map(JavaSource::literal).toList()) + ")";
        }
        return value.toString();
    }
}
