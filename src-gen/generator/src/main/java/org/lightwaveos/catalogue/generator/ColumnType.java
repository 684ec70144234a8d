/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.Locale;

/** The type of the values of a column. */
enum ColumnType {
    INT("int"),
    FLOAT("float"),
    BOOLEAN("boolean"),
    STRING("String"),
    STRINGS("List<String>");

    private final String java;

    ColumnType(String java) {
        this.java = java;
    }

    /** The type's name in a data file. */
    static ColumnType of(String name) {
        for (ColumnType type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw new FactException("no such column type: '" + name + "'");
    }

    /** The type as a record component. */
    String java() {
        return java;
    }

    /** The type as a type argument. */
    String boxed() {
        return this == INT ? "Integer" : java;
    }
}
