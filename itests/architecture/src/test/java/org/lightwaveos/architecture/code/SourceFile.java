/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java source file.
 *
 * @param path from the root of the project
 */
record SourceFile(Path path, String text) {

    /** No idea needs more, in bytes; long before that a file has two. */
    static final int LARGEST = 14_000;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) ",
            Pattern.MULTILINE);

    /** Tests run in the folder of their module. */
    static Path root() {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        if (!Files.isDirectory(root.resolve("bundles"))) {
            throw new IllegalStateException("Not the root of the project: " + root);
        }
        return root;
    }

    /** All main sources of the project, except those that a generator wrote. */
    static List<SourceFile> ofProject(Path root) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String part : List.of("bundles", "itests", "src-gen")) {
            try (Stream<Path> paths = Files.walk(root.resolve(part))) {
                paths.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> root.relativize(path)
                                .toString()
                                .replace('\\', '/')
                                .contains("/src/main/java/"))
                        .forEach(path -> files.add(new SourceFile(root.relativize(path), read(path))));
            }
        }
        return files.stream().filter(file -> !file.isGenerated()).toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isGenerated() {
        return path.toString().replace('\\', '/').startsWith("src-gen/catalogue/");
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    Optional<String> tooLarge() {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= LARGEST ? Optional.empty() : Optional.of(path + " has " + bytes + " bytes");
    }

    Optional<String> tooManyPublicTypes() {
        long types = PUBLIC_TYPE.matcher(text).results().count();
        return types <= 1 ? Optional.empty() : Optional.of(path + " has " + types + " public types");
    }
}
