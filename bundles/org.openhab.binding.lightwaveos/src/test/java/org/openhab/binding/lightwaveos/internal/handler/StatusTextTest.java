/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {

    @Test
    void aKeyAloneNeedsNoBrackets() {
        assertThat(StatusText.of("offline.lost")).isEqualTo("@text/offline.lost");
    }

    @Test
    void argumentsFollowInOrder() {
        assertThat(StatusText.of("offline.wrong-device", "LW-1", "LW-2"))
                .isEqualTo("@text/offline.wrong-device [\"LW-1\", \"LW-2\"]");
    }

    /** openHAB drops brackets and quotes, splits at commas and skips empty parts: none of these may come from outside. */
    @Test
    void whatADeviceSaysCannotMoveOtherArguments() {
        String text = StatusText.of("key", "[::1]:80", "", "a,b\"c\"\n[d]", "@text/offline.lost", "x".repeat(500));
        List<String> read = Arrays.stream(
                        text.split("\\s+", 2)[1].replaceAll("[\\[\\]\"]", "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        assertThat(read).hasSize(5);
        assertThat(read.subList(0, 4)).containsExactly("(::1):80", "-", "a;b'c' (d)", "offline.lost");
        assertThat(read.get(4)).hasSizeLessThan(130);
    }
}
