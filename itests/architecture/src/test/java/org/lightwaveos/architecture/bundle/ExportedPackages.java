/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import aQute.bnd.version.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packages that a running openHAB exports, with their versions; some have several. */
record ExportedPackages(Map<String, List<Version>> versions) {

    static ExportedPackages read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static ExportedPackages parse(List<String> lines) {
        Map<String, List<Version>> versions = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            if (!line.startsWith("#") && words.length >= 2) {
                versions.computeIfAbsent(words[0], name -> new ArrayList<>()).add(Version.parseVersion(words[1]));
            }
        }
        return new ExportedPackages(versions);
    }

    /** Java's own packages come with the platform. */
    List<Version> versions(String name) {
        return name.startsWith("java.") ? List.of(Version.emptyVersion) : versions.getOrDefault(name, List.of());
    }
}
