/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.model.DeviceUuid;
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
import org.lightwaveos.peer.rules.StateVersion;

class SyncTextTest {

    private static final DeviceUuid SENDER = new DeviceUuid("LW-AABBCCDDEEFF");

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("lights") GroupLight light, @ForAll int version, @ForAll int time) {
        SyncMessage state =
                new SyncMessage.State(SENDER, new StateVersion(version), Integer.toUnsignedLong(time), light);
        String text = SyncWriter.write(state);
        assertThat(SyncReader.read(text)).isEqualTo(new SyncReading.Accepted(state));
        assertThat(text).hasSizeLessThan(1024).contains("\"s\":{").contains("\"z\":[");
    }

    @Property(tries = 500)
    void readingNeverThrows(@ForAll String text) {
        assertThat(SyncReader.read(text)).isInstanceOf(SyncReading.Rejected.class);
    }

    @Property(tries = 300)
    void aDamagedMessageIsReadOrRejected(@ForAll("lights") GroupLight light, @ForAll int at, @ForAll char damage) {
        StringBuilder text =
                new StringBuilder(SyncWriter.write(new SyncMessage.State(SENDER, StateVersion.INITIAL, 1, light)));
        text.setCharAt(Math.floorMod(at, text.length()), damage);
        assertThat(SyncReader.read(text.toString())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                                            | MALFORMED",
                "{'t':'sync.ping'} x                                           | MALFORMED",
                "{'t':'sync.ping'}{'t':'sync.ping'}                            | MALFORMED",
                "{'t':'sync.ping','t':'sync.pong'}                             | MALFORMED",
                "{'type':'status'}                                             | UNKNOWN_TYPE",
                "{'t':'sync.dance'}                                            | UNKNOWN_TYPE",
                "{'t':'sync.pong','u':'LW-1'}                                  | OUT_OF_RANGE",
                "{'t':'sync.bye'}                                              | MISSING",
                "{'t':'sync.cmd','c':'xyz','v':1,'ts':1,'u':'LW-AABBCCDDEEFF'} | UNKNOWN_COMMAND",
                "{'t':'sync.cmd','c':'bri','v':1,'ts':1,'u':'LW-AABBCCDDEEFF','p':{'b':256}} | OUT_OF_RANGE",
                "{'t':'sync.cmd','c':'bri','v':1,'ts':1,'u':'LW-AABBCCDDEEFF','p':{'b':'5'}} | WRONG_TYPE",
                "{'t':'sync.cmd','c':'bri','v':1,'ts':1,'u':'LW-AABBCCDDEEFF','p':{'b':5.0}} | WRONG_TYPE",
                "{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{}}}}}}}}}             | MALFORMED"
            })
    void whatIsNoMessageIsRejectedByKind(String text, Rejection.Kind kind) {
        assertThat(SyncReader.read(text.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        SyncReading.Rejected.class,
                        rejected -> assertThat(rejected.rejection().kind()).isEqualTo(kind));
    }

    @Test
    void aTextThatIsTooLongIsNotEvenLookedAt() {
        String text = "{\"t\":\"sync.ping\"," + " ".repeat(SyncReader.MAX_LENGTH) + "\"x\":1}";
        assertThat(SyncReader.read(text)).isInstanceOfSatisfying(SyncReading.Rejected.class, rejected -> assertThat(
                        rejected.rejection().kind())
                .isEqualTo(Rejection.Kind.TOO_LONG));
    }

    @Provide
    Arbitrary<GroupLight> lights() {
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
