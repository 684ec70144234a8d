/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.event.Level;

/**
 * Where the log goes and what is worth a line.
 *
 * @param file the log file, empty for standard error
 * @param levels the lowest level that is written, by logger name prefix; "" stands for all others
 */
record LogSettings(Optional<String> file, Map<String, Level> levels) {

    static final String FILE = "lightwaveos.testbed.log";
    static final String LEVELS = "lightwaveos.testbed.log.levels";

    /** Reads {@value #FILE} (a path) and {@value #LEVELS} ("INFO,org.example=DEBUG"). An unknown level counts as INFO. */
    static LogSettings from(Function<String, String> properties) {
        Map<String, Level> levels = new LinkedHashMap<>();
        // Jetty says much at INFO that is of no use here; openHAB quietens it as well.
        levels.put("org.eclipse.jetty", Level.WARN);
        levels.put("javax.jmdns", Level.ERROR);
        levels.put("", Level.INFO);
        String text = properties.apply(LEVELS);
        for (String part : text == null ? new String[0] : text.split(",")) {
            String[] pair = part.strip().split("=", 2);
            levels.put(pair.length == 2 ? pair[0].strip() : "", level(pair[pair.length - 1].strip()));
        }
        return new LogSettings(
                Optional.ofNullable(properties.apply(FILE)).filter(path -> !path.isBlank()), Map.copyOf(levels));
    }

    /** The level of the longest prefix that fits. */
    Level levelOf(String logger) {
        return levels.entrySet().stream()
                .filter(entry -> logger.startsWith(entry.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Level.INFO);
    }

    private static Level level(String text) {
        for (Level level : Level.values()) {
            if (level.name().equalsIgnoreCase(text)) {
                return level;
            }
        }
        return Level.INFO;
    }
}
