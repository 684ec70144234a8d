/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many installations, each from its own seed; {@code -Dlightwaveos.seeds=N} for more, {@code -Dlightwaveos.seed=S} for one. */
class InstallationTest {

    /** One unit in five: half of the installations switch their units off and on before it is quiet. */
    private static final double EXCUSED = 0.2;

    private final NavigableMap<Long, AssertionError> failures = new ConcurrentSkipListMap<>();

    @Test
    void aQuietInstallationIsOneGroupWithOneLight() {
        Long only = Long.getLong("lightwaveos.seed");
        long seeds = Long.getLong("lightwaveos.seeds", 1_000L);
        LongStream each = only == null ? LongStream.range(0, seeds).parallel() : LongStream.of(only);
        Excuses excuses = each.boxed().flatMap(this::run).reduce(Excuses.NONE, Excuses::plus);

        if (!failures.isEmpty()) {
            throw new AssertionError(
                    failures.size() + " of the seeds failed: " + failures.keySet() + "\n"
                            + failures.firstEntry().getValue().getMessage(),
                    failures.firstEntry().getValue());
        }
        if (only == null) {
            assertThat(excuses.excused()).as("%s", excuses).isLessThan((int) (EXCUSED * excuses.units()) + 2);
        }
    }

    @Test
    void aSeedTellsTheSameStoryAgain() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(story(seed)).isNotEmpty().isEqualTo(story(seed));
        }
    }

    private Stream<Excuses> run(long seed) {
        try {
            return Stream.of(new Installation(seed).run());
        } catch (AssertionError e) {
            failures.put(seed, e);
            return Stream.empty();
        }
    }

    private static String story(long seed) {
        Installation installation = new Installation(seed);
        installation.run();
        return installation.story();
    }
}
