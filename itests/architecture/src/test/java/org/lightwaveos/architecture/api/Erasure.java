/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.util.HashMap;
import java.util.Map;

/** Descriptors as class files have them, from types as the listing writes them. */
final class Erasure {

    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float", "F", "double",
            "D", "void", "V");

    /** Type variables in scope, with the descriptor of their first bound. */
    private final Map<String, String> variables = new HashMap<>();

    /** @param parameters the text between angle brackets: {@code E extends Identifiable<K>, K} */
    Erasure with(String parameters) {
        Erasure inner = new Erasure();
        inner.variables.putAll(variables);
        for (String parameter : ApiText.list(parameters)) {
            inner.variables.put(parameter.split(" ")[0], "Ljava/lang/Object;");
        }
        for (String parameter : ApiText.list(parameters)) {
            int bound = ApiText.indexOf(parameter, " extends ");
            if (bound > 0) {
                inner.variables.put(parameter.split(" ")[0], inner.descriptor(parameter.substring(bound + 9)));
            }
        }
        return inner;
    }

    String descriptor(String type) {
        if (type.endsWith("...")) {
            return "[" + descriptor(type.substring(0, type.length() - 3));
        }
        if (type.endsWith("[]")) {
            return "[" + descriptor(type.substring(0, type.length() - 2));
        }
        int generics = type.indexOf('<');
        String plain = (generics < 0 ? type : type.substring(0, generics)).split(" & ")[0].strip();
        String known = PRIMITIVES.getOrDefault(plain, variables.get(plain));
        return known != null ? known : "L" + fullName(plain).replace('.', '/') + ";";
    }

    /** The listing drops the prefixes {@code java.lang.} and {@code java.util.}. */
    static String fullName(String name) {
        if (name.contains(".")) {
            return name;
        }
        for (String prefix : new String[] {"java.lang.", "java.util."}) {
            if (ClassLoader.getPlatformClassLoader().getResource((prefix + name).replace('.', '/') + ".class")
                    != null) {
                return prefix + name;
            }
        }
        throw new IllegalArgumentException("The listing names a type that Java does not have: " + name);
    }
}
