/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private final Score score = new Score(List.of("256", "257", "258"), List.of("0", "1"), Set.of(), 3);

    @Test
    void neverCommandsWhatTheLightShowsAlready() {
        Map<String, Integer> shown = new HashMap<>();
        for (int n = 0; n < 500; n++) {
            Stroke stroke = score.stroke(n);
            Integer before = shown.put(stroke.key(), stroke.value());

            assertThat(Objects.equals(before, stroke.value()))
                    .as("command %d, %s, changes nothing", n, stroke)
                    .isFalse();
        }
    }

    @Test
    void comesToEveryFieldInEachRound() {
        Set<String> keys = new HashSet<>();
        for (int n = 0; n < score.channels(); n++) {
            keys.add(score.stroke(n).key());
        }

        assertThat(keys).hasSize(11);
    }

    @Test
    void whatIsLeftOutIsNeverPlayed() {
        Score group = new Score(List.of("256", "257"), List.of("0", "1"), Set.of("mood", "trails", "hue"), 0);
        Set<String> channels = new HashSet<>();
        for (int n = 0; n < 2 * group.channels(); n++) {
            channels.add(group.stroke(n).channelId());
        }

        assertThat(channels).hasSize(8).doesNotContain("mood", "trails", "hue");
    }

    @Test
    void halvesAreAvoided() {
        for (int n = 0; n < 500; n++) {
            Stroke stroke = score.stroke(n);
            if (stroke.key().equals("brightness")) {
                double raw = Integer.parseInt(stroke.command()) * 2.55;

                assertThat(Math.abs(raw - stroke.value())).isLessThan(0.46);
            }
        }
    }

    @Test
    void oneEffectAloneCannotBeChanged() {
        assertThatThrownBy(() -> new Score(List.of("256"), List.of("0", "1"), Set.of(), 0))
                .hasMessageContaining("1 effects");
    }
}
