/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {

    private final Spacing spacing = new Spacing();

    @Test
    void theFirstAttemptIsFreeAndTheNextOneWaits() {
        assertThat(spacing.tryTouch("a", 0)).isZero();
        assertThat(spacing.tryTouch("b", 0)).isZero();
        assertThat(spacing.tryTouch("a", 100)).isEqualTo(Spacing.GAP_NS - 100);
        assertThat(spacing.tryTouch("a", Spacing.GAP_NS)).isZero();
        assertThat(spacing.tryTouch("a", Spacing.GAP_NS + 1)).isEqualTo(Spacing.GAP_NS - 1);
    }

    @Test
    void whatIsForgottenDoesNotCount() {
        spacing.tryTouch("a", 0);
        spacing.forget("a");
        assertThat(spacing.tryTouch("a", 5)).isZero();
    }

    @Test
    void whatIsOldIsForgotten() {
        for (int i = 0; i < 1_000; i++) {
            spacing.tryTouch("host " + i, 0);
        }
        spacing.tryTouch("last", Spacing.GAP_NS);
        assertThat(spacing.size()).isEqualTo(1);
    }
}
