/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneLight;

/** Any light that a group can have. */
final class LightArbitrary {

    private LightArbitrary() {}

    static Arbitrary<GroupLight> lights() {
        Arbitrary<Level> level = Arbitraries.integers().between(0, 255).map(Level::new);
        Arbitrary<EffectId> effect = Arbitraries.integers().between(0, 65534).map(EffectId::new);
        Arbitrary<PaletteId> palette = Arbitraries.integers().between(0, 74).map(PaletteId::new);
        Arbitrary<Speed> speed = Arbitraries.integers().between(1, 100).map(Speed::new);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<ZoneLight> zone =
                Combinators.combine(effect, palette, level, speed, flag).as(ZoneLight::new);
        Arbitrary<VisualParameters> visual =
                Combinators.combine(level, level, level, level).as(VisualParameters::new);
        Arbitrary<TransitionState> transition = Combinators.combine(
                        flag, Arbitraries.integers().between(0, 11).map(TransitionType::new), level)
                .as(TransitionState::new);
        Arbitrary<ZoneCount> count = Arbitraries.integers().between(1, 3).map(ZoneCount::new);
        return Combinators.combine(
                        effect,
                        palette,
                        level,
                        speed,
                        visual,
                        count,
                        zone.list().ofSize(3),
                        transition)
                .as((e, p, b, s, v, c, z, t) -> new GroupLight(
                        e,
                        p,
                        b,
                        s,
                        new Level(b.value() ^ 0x5A),
                        v,
                        c.value() > 1,
                        c,
                        new ArrayList<>(List.copyOf(z)),
                        t));
    }
}
