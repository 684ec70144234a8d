/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes a translatable status text with its arguments, in the form that openHAB reads back: {@code @text/key ["a", "b"]}.
 * It knows no escapes there, so what would be taken for structure is replaced.
 */
final class StatusText {

    private static final int LONGEST_ARGUMENT = 120;

    private StatusText() {}

    static String of(String key, String... arguments) {
        String text = "@text/" + key;
        return arguments.length == 0
                ? text
                : text
                        + Arrays.stream(arguments)
                                .map(StatusText::harmless)
                                .collect(Collectors.joining("\", \"", " [\"", "\"]"));
    }

    /** An empty argument would be dropped and the next one take its place. */
    private static String harmless(String argument) {
        String clean = argument.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replace('"', '\'')
                .replace('[', '(')
                .replace(']', ')')
                .replace(',', ';')
                .replace("@text/", "")
                .strip();
        if (clean.isEmpty()) {
            return "-";
        }
        return clean.length() <= LONGEST_ARGUMENT ? clean : clean.substring(0, LONGEST_ARGUMENT) + "...";
    }
}
