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
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;

/** A list of names as text, for storage: a line an entry, {@code 256 Fire}; a category follows after a tab. */
final class NamedIdText {

    private static final Pattern LINE = Pattern.compile("(\\d{1,6}) ([^\\t]+)(?:\\t(.+))?");

    private NamedIdText() {}

    static String write(List<NamedId> entries) {
        return entries.stream().map(NamedIdText::line).collect(Collectors.joining("\n"));
    }

    /** The lines that are well formed. */
    static List<NamedId> read(String text) {
        return text.lines().map(NamedIdText::readLine).flatMap(Optional::stream).toList();
    }

    private static Optional<NamedId> readLine(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        @Nullable String category = matcher.group(3);
        return Optional.of(
                new NamedId(Integer.parseInt(matcher.group(1)), matcher.group(2), category == null ? "" : category));
    }

    private static String line(NamedId entry) {
        String start = entry.id() + " " + oneLine(entry.name());
        return entry.category().isBlank() ? start : start + "\t" + oneLine(entry.category());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R|\t", " ");
    }
}
