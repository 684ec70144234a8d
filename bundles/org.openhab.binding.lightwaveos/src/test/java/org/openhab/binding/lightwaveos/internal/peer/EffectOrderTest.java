/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.DisplayOrder;

class EffectOrderTest {

    private static final List<Integer> ORDER = DisplayOrder.all();
    private static final int FIRST = ORDER.get(0);
    private static final int LAST = ORDER.get(ORDER.size() - 1);

    @Test
    void stepsLeadThroughAllEffectsAndBackToTheStart() {
        Set<Integer> seen = new HashSet<>();
        int effect = FIRST;
        for (int i = 0; i < ORDER.size(); i++) {
            seen.add(effect);
            assertThat(EffectOrder.step(EffectOrder.step(effect, 1), -1)).isEqualTo(effect);
            effect = EffectOrder.step(effect, 1);
        }
        assertThat(effect).isEqualTo(FIRST);
        assertThat(seen).hasSameSizeAs(ORDER);
        assertThat(EffectOrder.step(FIRST, -1)).isEqualTo(LAST);
    }

    /** As a device does with an effect that is in no order: it stands before both ends. */
    @Test
    void anEffectWithoutAPlaceIsLeftAtEitherEnd() {
        assertThat(ORDER).doesNotContain(65000);
        assertThat(EffectOrder.step(65000, 1)).isEqualTo(FIRST);
        assertThat(EffectOrder.step(65000, -1)).isEqualTo(LAST);
    }
}
