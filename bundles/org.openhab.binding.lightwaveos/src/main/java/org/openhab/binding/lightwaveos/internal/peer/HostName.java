/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this host calls itself, without asking a name server: that may take long. */
public final class HostName {

    private static final Path FILE = Path.of("/etc/hostname");
    private static final String NAMELESS = "openHAB";

    private HostName() {}

    public static String ofHost() {
        return of(System.getenv(), FILE);
    }

    static String of(Map<String, String> environment, Path file) {
        Optional<String> name = Stream.of(
                        environment.getOrDefault("COMPUTERNAME", ""),
                        environment.getOrDefault("HOSTNAME", ""),
                        firstLine(file))
                .map(HostName::withoutDomain)
                .filter(text -> !text.isEmpty() && !text.equals("localhost"))
                .findFirst();
        return name.isPresent() ? name.get() : NAMELESS;
    }

    private static String withoutDomain(String name) {
        String stripped = name.strip();
        int dot = stripped.indexOf('.');
        return dot < 0 ? stripped : stripped.substring(0, dot);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).strip().lines().limit(1).collect(Collectors.joining());
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
