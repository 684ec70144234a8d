/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of signatures into its parts; commas, spaces and parentheses within angle brackets do not count. */
final class ApiText {

    static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "static",
            "final",
            "abstract",
            "default",
            "synchronized",
            "native",
            "transient",
            "volatile",
            "strictfp");

    private ApiText() {}

    /** The parts between commas. */
    static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            parts.add(text.substring(start).strip());
        }
        return parts;
    }

    /** Where a word stands outside all angle brackets; -1 where it does not. */
    static int indexOf(String text, String word) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (depth == 0 && text.startsWith(word, i)) {
                return i;
            }
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
        }
        return -1;
    }

    /** The length of the bracketed text that this one begins with, brackets included; 0 where it does not. */
    static int bracketed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && text.startsWith("<"); i++) {
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    static String withoutModifiers(String text) {
        String rest = text.strip();
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            if (!MODIFIERS.contains(rest.substring(0, space))) {
                break;
            }
            rest = rest.substring(space + 1).strip();
        }
        return rest;
    }
}
