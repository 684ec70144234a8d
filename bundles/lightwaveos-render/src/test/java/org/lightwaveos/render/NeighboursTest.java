/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;

/** Who steps from one effect to the next sees something else, also where both share a painter. */
class NeighboursTest {

    @Test
    void consecutiveEffectsLookDifferent() {
        List<Effect> effects = Effects.all();
        List<String> alike = new ArrayList<>();
        for (int i = 1; i < effects.size(); i++) {
            if (furthest(effects.get(i - 1).id(), effects.get(i).id()) < 6) {
                alike.add(
                        effects.get(i - 1).constant() + " and " + effects.get(i).constant());
            }
        }

        assertThat(alike).isEmpty();
    }

    private static double furthest(int first, int second) {
        StripRenderer a = new StripRenderer(5);
        StripRenderer b = new StripRenderer(5);
        byte[] left = new byte[960];
        byte[] right = new byte[960];
        double furthest = 0;
        for (int f = 0; f < 240; f++) {
            a.render(Scenes.effect(first), Scenes.timeOf(f), left);
            b.render(Scenes.effect(second), Scenes.timeOf(f), right);
            furthest = Math.max(furthest, Scenes.difference(left, right));
        }
        return furthest;
    }
}
