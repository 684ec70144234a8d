/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a testbed keeps its memory in.
 *
 * @param folder where it is
 * @param temporary whether it goes when the testbed closes
 */
record UserData(Path folder, boolean temporary) implements AutoCloseable {

    static UserData open(Optional<Path> wanted) throws IOException {
        if (wanted.isPresent()) {
            return new UserData(Files.createDirectories(wanted.get()).toAbsolutePath(), false);
        }
        return new UserData(Files.createTempDirectory("testbed-"), true);
    }

    Path logFile() {
        return folder.resolve("openhab.log");
    }

    /** Felix' own copies of the bundles; worthless after a stop. */
    Path frameworkCache() {
        return folder.resolve("felix-cache");
    }

    @Override
    public void close() {
        delete(temporary ? folder : frameworkCache());
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
