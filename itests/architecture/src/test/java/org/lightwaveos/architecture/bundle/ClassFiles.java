/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a jar or of a folder that will become one.
 *
 * @param content by path, with slashes
 */
public record ClassFiles(Map<String, byte[]> content) {

    public static ClassFiles under(Path jarOrFolder) throws IOException {
        if (Files.isDirectory(jarOrFolder)) {
            return read(jarOrFolder);
        }
        try (FileSystem jar = FileSystems.newFileSystem(jarOrFolder)) {
            return read(jar.getPath("/"));
        }
    }

    private static ClassFiles read(Path root) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> content.put(root.relativize(file).toString().replace('\\', '/'), bytes(file)));
        }
        return new ClassFiles(content);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binary names of the classes whose names begin so. */
    public Set<String> names(String prefix) {
        return content.keySet().stream()
                .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toSet());
    }
}
