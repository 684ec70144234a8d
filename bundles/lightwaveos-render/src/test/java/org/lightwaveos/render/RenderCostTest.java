/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.catalogue.ZoneLayouts;

/** A picture costs nothing that a program with ten devices at 120 pictures a second would notice. */
class RenderCostTest {

    private static final int PICTURES = 60;

    @Test
    void aPictureTakesFarLessThanItsTime() {
        StripRenderer renderer = new StripRenderer(1);
        byte[] out = new byte[960];
        long slowest = 0;
        for (Effect effect : Effects.all()) {
            Scene scene = threeZonesOf(effect.id());
            long best = Long.MAX_VALUE;
            for (int f = 0; f < PICTURES; f++) {
                long begin = System.nanoTime();
                renderer.render(scene, Scenes.timeOf(f), out);
                best = Math.min(best, System.nanoTime() - begin);
            }
            slowest = Math.max(slowest, best);
        }

        assertThat(slowest).as("nanoseconds of the slowest effect, three zones").isLessThan(8_300_000 / 4);
    }

    private static Scene threeZonesOf(int effectId) {
        List<SceneZone> zones = ZoneLayouts.byZones(3).stream()
                .map(s -> new SceneZone(
                        true, effectId, 200, 20, 0, 1, s.leftStart(), s.leftEnd(), s.rightStart(), s.rightEnd()))
                .toList();
        return Scenes.effect(effectId).withZones(zones);
    }

    @Test
    void aPictureAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        byte[] out = new byte[960];
        for (Effect effect : Effects.all()) {
            StripRenderer renderer = new StripRenderer(1);
            Scene scene = Scenes.effect(effect.id()).withTransition(new SceneTransition(256, 9, 0, 100_000));
            renderer.render(scene, 0, out);
            renderer.render(scene, 1, out);
            long before = threads.getThreadAllocatedBytes(thread);
            for (int f = 1; f <= PICTURES; f++) {
                renderer.render(scene, Scenes.timeOf(f), out);
            }
            long perPicture = (threads.getThreadAllocatedBytes(thread) - before) / PICTURES;
            assertThat(perPicture)
                    .as("bytes a picture of %s", effect.constant())
                    .isLessThan(16);
        }
    }
}
