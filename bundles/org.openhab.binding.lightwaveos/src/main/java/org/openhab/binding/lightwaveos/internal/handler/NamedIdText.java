/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lightwaveos.control.NamedId;

/** A list of names as text, for storage: a line an entry, {@code 256 Fire}. */
final class NamedIdText {

    private static final Pattern LINE = Pattern.compile("(\\d{1,6}) (.+)");

    private NamedIdText() {}

    static String write(List<NamedId> entries) {
        return entries.stream()
                .map(entry -> entry.id() + " " + entry.name().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    /** The lines that are well formed. */
    static List<NamedId> read(String text) {
        return text.lines().map(NamedIdText::readLine).flatMap(Optional::stream).toList();
    }

    private static Optional<NamedId> readLine(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new NamedId(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
