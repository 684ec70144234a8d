/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue that is checked in is the one that the data files make. */
class CatalogueDriftTest {

    private static final Path FACTS = Path.of("../facts");
    private static final Path CATALOGUE = Path.of("../catalogue/src/main/java");

    @Test
    void checkedInCatalogueIsWhatTheFactsMake() throws IOException {
        SortedMap<String, String> made = CatalogueGenerator.generate(FACTS);
        SortedMap<String, String> checkedIn = checkedIn();
        Set<String> differing = new TreeSet<>(made.keySet());
        differing.addAll(checkedIn.keySet());
        differing.removeIf(file -> Objects.equals(made.get(file), checkedIn.get(file)));

        assertThat(differing)
                .as("files of the catalogue that are not what src-gen/facts makes; mend them with: "
                        + JavaSource.COMMAND + " (and delete what no fact makes any more)")
                .isEmpty();
    }

    private static SortedMap<String, String> checkedIn() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(CATALOGUE)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.endsWith("package-info.java")) {
                    String name = CATALOGUE.relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
