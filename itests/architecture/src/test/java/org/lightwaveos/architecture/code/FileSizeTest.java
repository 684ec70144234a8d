/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file has one idea: not too large, one public type, in a package that says its rule. */
class FileSizeTest {

    private static List<SourceFile> sources;

    @BeforeAll
    static void read() throws IOException {
        sources = SourceFile.ofProject(SourceFile.root());
        assertThat(sources).hasSizeGreaterThan(200);
    }

    @Test
    void noFileIsTooLarge() {
        assertThat(sources.stream().map(SourceFile::tooLarge).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void aFileHasOnePublicType() {
        assertThat(sources.stream().map(SourceFile::tooManyPublicTypes).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void everyPackageSaysItsRule() {
        assertThat(withoutRule(sources)).isEmpty();
    }

    @Test
    void whatIsForbiddenIsFound() {
        Path path = Path.of("a", "B.java");

        assertThat(new SourceFile(path, " ".repeat(SourceFile.LARGEST)).tooLarge())
                .isEmpty();
        assertThat(new SourceFile(path, " ".repeat(SourceFile.LARGEST + 1)).tooLarge())
                .isPresent();
        assertThat(new SourceFile(path, "public final class B {}\nclass C {}\n").tooManyPublicTypes())
                .isEmpty();
        assertThat(new SourceFile(path, "public final class B {}\npublic record C() {}\n").tooManyPublicTypes())
                .isPresent();
        assertThat(withoutRule(List.of(new SourceFile(path, "")))).containsExactly(Path.of("a"));
    }

    private static Set<Path> withoutRule(List<SourceFile> files) {
        Set<Path> packages = files.stream().map(file -> file.path().getParent()).collect(Collectors.toSet());
        files.stream()
                .filter(SourceFile::isPackageInfo)
                .forEach(file -> packages.remove(file.path().getParent()));
        return packages;
    }
}
