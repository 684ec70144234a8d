/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytecode names a type that only passes through a call chain; a source that imports it means to use it. */
class SourceImportTest {

    @Test
    void onlyTheTransportImportsJetty() throws IOException {
        assertThat(importers(product(), "org.eclipse.jetty."))
                .isNotEmpty()
                .allMatch(path -> path.contains("/org/lightwaveos/transport/jetty/"));
    }

    @Test
    void onlyTheMdnsPackageImportsJmdns() throws IOException {
        assertThat(importers(product(), "javax.jmdns."))
                .isNotEmpty()
                .allMatch(path -> path.contains("/org/openhab/binding/lightwaveos/internal/mdns/"));
    }

    @Test
    void anImportIsFound() {
        SourceFile file = new SourceFile(Path.of("a", "B.java"), "package a;\n\nimport static x.y.Z.z;\n");

        assertThat(importers(List.of(file), "x.y.")).hasSize(1);
        assertThat(importers(List.of(file), "x.z.")).isEmpty();
    }

    private static List<SourceFile> product() throws IOException {
        return SourceFile.ofProject(SourceFile.root()).stream()
                .filter(file -> file.path().startsWith("bundles"))
                .toList();
    }

    private static List<String> importers(List<SourceFile> files, String prefix) {
        return files.stream()
                .filter(file -> file.text()
                        .lines()
                        .anyMatch(line ->
                                line.startsWith("import " + prefix) || line.startsWith("import static " + prefix)))
                .map(file -> file.path().toString().replace('\\', '/'))
                .toList();
    }
}
