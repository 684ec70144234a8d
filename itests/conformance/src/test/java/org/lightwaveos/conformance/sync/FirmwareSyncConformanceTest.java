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

class FirmwareSyncConformanceTest {

    @ParameterizedTest
    @EnumSource
    void doesAllThatTheFirmwareDid(FirmwareSyncArea area) {
        Optional<List<SyncVector>> vectors = area.vectors();
        Assumptions.assumeTrue(vectors.isPresent(), area.file() + " is not in the folder of vectors");
        List<String> misses = new ArrayList<>();
        for (SyncVector vector : vectors.get()) {
            if (area.check(vector) instanceof Outcome.Missed missed) {
                misses.add(vector.name() + ": " + missed.why());
            }
        }
        int all = vectors.get().size();
        System.out.printf("  firmware model %-18s %4d / %4d%n", area.file(), all - misses.size(), all);
        assertThat(misses).isEmpty();
    }

    @Test
    void aWrongVectorIsAMiss() {
        SyncVector wrong = SyncVector.of(JsonParser.parseString(
                        """
                        {"name":"wrong","tags":[],"input":{"op":"parse_cmd","text":"{}"},"expected":{"valid":true}}
                        """)
                .getAsJsonObject());
        assertThat(FirmwareSyncArea.PARSE_CMD.check(wrong)).isInstanceOf(Outcome.Missed.class);
    }
}
