/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import org.junit.jupiter.api.Test;

/** Many installations, each from its own seed; {@code -Dlightwaveos.seeds=N} for more, {@code -Dlightwaveos.seed=S} for one. */
class InstallationTest {

    @Test
    void aQuietInstallationIsOneGroupWithOneLight() {
        Long only = Long.getLong("lightwaveos.seed");
        if (only != null) {
            new Installation(only).run();
            return;
        }
        long seeds = Long.getLong("lightwaveos.seeds", 1_000L);
        java.util.stream.LongStream.range(0, seeds).parallel().forEach(seed -> new Installation(seed).run());
    }
}
