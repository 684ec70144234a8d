/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The shared specification folder beside a checkout; tests that need it are skipped, with a message, where it is absent. */
final class SharedSpec {

    private SharedSpec() {}

    static Path schema(String file) {
        Path path = Path.of(System.getProperty("lightwaveos.spec", "no-such-folder"), "schemas", file);
        assumeTrue(Files.isRegularFile(path), "openHAB's " + file + " is not here (system property lightwaveos.spec)");
        return path;
    }
}
