/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.spec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The shared specification folder: system property {@code lightwaveos.spec}. */
public final class SharedSpec {

    private SharedSpec() {}

    /** A file of the folder; without it the calling test is skipped, and says so. */
    public static Path file(String name) {
        String folder = System.getProperty("lightwaveos.spec", "");
        Path file = Path.of(folder, name);
        assumeTrue(
                !folder.isEmpty() && Files.isRegularFile(file),
                "SKIPPED: there is no " + file + "; -Dlightwaveos.spec=DIR names the shared specification folder");
        return file;
    }
}
