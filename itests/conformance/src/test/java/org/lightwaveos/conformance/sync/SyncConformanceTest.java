/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncConformanceTest {

    @ParameterizedTest
    @EnumSource
    void matchesWhatIsOwed(SyncArea area) {
        Optional<List<SyncVector>> vectors = area.vectors();
        Assumptions.assumeTrue(vectors.isPresent(), area.file() + " is not in the folder of vectors");
        List<String> misses = new ArrayList<>();
        int owed = 0;
        for (SyncVector vector : vectors.get()) {
            Outcome outcome = area.check(vector);
            owed += outcome instanceof Outcome.NotOwed ? 0 : 1;
            if (outcome instanceof Outcome.Missed missed) {
                misses.add(vector.name() + ": " + missed.why());
            }
        }
        System.out.printf(
                "  %-24s %4d / %4d owed, of %d%n",
                area.file(), owed - misses.size(), owed, vectors.get().size());
        assertThat(misses).isEmpty();
    }

    @Test
    void aWrongVectorIsAMiss() {
        SyncVector wrong = SyncVector.of(JsonParser.parseString(
                        """
                        {"name":"wrong","tags":[],"input":{"op":"conflict","local":5,"remote":6,"fromLeader":false},
                         "expected":{"cmd":{"result":"ACCEPT_LOCAL"},"state":{"result":"ACCEPT_REMOTE"},
                                     "compare":-1,"distance":1,"divergent":false}}
                        """)
                .getAsJsonObject());
        assertThat(SyncArea.CONFLICT.check(wrong)).isInstanceOf(Outcome.Missed.class);
    }
}
