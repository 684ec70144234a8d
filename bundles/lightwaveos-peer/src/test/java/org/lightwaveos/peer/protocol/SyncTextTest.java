/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
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
        return LightArbitrary.lights();
    }
}
