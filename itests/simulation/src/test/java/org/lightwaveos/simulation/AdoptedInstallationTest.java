/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Many installations with adopted devices, each from its own seed; {@code -Dlightwaveos.adopted.seeds=N} for more,
 * {@code -Dlightwaveos.adopted.first=S} to begin elsewhere, {@code -Dlightwaveos.adopted.seed=S} for one.
 */
class AdoptedInstallationTest {

    private final NavigableMap<Long, AssertionError> failures = new ConcurrentSkipListMap<>();

    @Test
    void adoptedDevicesShowTheGroupsLight() {
        Long only = Long.getLong("lightwaveos.adopted.seed");
        long first = Long.getLong("lightwaveos.adopted.first", 0L);
        long seeds = Long.getLong("lightwaveos.adopted.seeds", 150L);
        LongStream each = only == null ? LongStream.range(first, first + seeds).parallel() : LongStream.of(only);
        each.forEach(this::run);

        if (!failures.isEmpty()) {
            throw new AssertionError(
                    failures.size() + " of the seeds failed: " + failures.keySet() + "\n"
                            + failures.firstEntry().getValue().getMessage(),
                    failures.firstEntry().getValue());
        }
    }

    @Test
    void aSeedTellsTheSameStoryAgain() {
        for (long seed = 0; seed < 3; seed++) {
            assertThat(story(seed)).isNotEmpty().isEqualTo(story(seed));
        }
    }

    private void run(long seed) {
        try {
            new AdoptedInstallation(seed).run();
        } catch (AssertionError e) {
            failures.put(seed, e);
        }
    }

    private static String story(long seed) {
        AdoptedInstallation installation = new AdoptedInstallation(seed);
        installation.run();
        return installation.story();
    }
}
