/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GroupWatchTest {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final GroupWatch watch = new GroupWatch();

    @Test
    void tellsSinceWhenAllOfItIsSo() throws Exception {
        watch.shows("role", "leading", 1);
        watch.shows("leader", GroupWatch.SELF, 2);
        assertThat(watch.await("leading", GroupWatch.SELF, 2, SHORT))
                .as("alone")
                .isEmpty();

        Thread later = new Thread(() -> {
            watch.shows("peers", "1", 3);
            watch.shows("peers", "2", 4);
        });
        later.start();
        assertThat(watch.await("leading", GroupWatch.SELF, 2, LONG)).hasValue(4);
        later.join();

        watch.shows("peers", "2", 5);
        watch.shows("state-version", "17", 6);
        assertThat(watch.await("leading", GroupWatch.SELF, 2, SHORT))
                .as("nothing has changed")
                .hasValue(4);
        assertThat(watch.await("following", GroupWatch.SELF, 2, SHORT)).isEmpty();
    }

    @Test
    void othersThanOursMayHaveJoined() throws Exception {
        watch.shows("role", "following", 1);
        watch.shows("leader", "x", 2);
        watch.shows("peers", "7", 3);

        assertThat(watch.await("following", "x", 3, SHORT)).isPresent();
        assertThat(watch.await("following", "y", 3, SHORT)).isEmpty();
    }

    @Test
    void remembersTheOrder() {
        watch.shows("role", "searching", 1);
        watch.shows("leader", "UNDEF", 1);
        watch.shows("role", "leading", 2);
        watch.shows("role", "leading", 3);
        watch.shows("leader", "self", 3);

        assertThat(watch.roles()).containsExactly("searching", "leading");
        assertThat(watch.leaders()).containsExactly("UNDEF", "self");
        assertThat(watch.changes()).isEqualTo(4);
    }
}
