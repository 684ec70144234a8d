/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.model.DeviceUuid;

class HoldTextTest {

    private static final DeviceUuid SENDER = new DeviceUuid("LW-AABBCCDDEEFF");

    @Property(tries = 200)
    void whatIsWrittenIsRead(
            @ForAll @Size(max = SyncMessage.Hold.MOST) Set<@LongRange(min = 0, max = 0xFFFF_FFFF_FFFFL) Long> macs) {
        SyncMessage hold = new SyncMessage.Hold(
                SENDER, macs.stream().map(HoldTextTest::uuid).collect(Collectors.toSet()));
        assertThat(SyncReader.read(SyncWriter.write(hold))).isEqualTo(new SyncReading.Accepted(hold));
    }

    @Test
    void theTextIsAsDocumentedAndAlwaysInTheSameOrder() {
        assertThat(SyncWriter.write(new SyncMessage.Hold(SENDER, Set.of(uuid(0xB), uuid(0xA), uuid(0xC)))))
                .isEqualTo("{\"t\":\"sync.hold\",\"u\":\"LW-AABBCCDDEEFF\","
                        + "\"d\":[\"LW-00000000000A\",\"LW-00000000000B\",\"LW-00000000000C\"]}");
        assertThat(SyncWriter.write(new SyncMessage.Hold(SENDER, Set.of())))
                .isEqualTo("{\"t\":\"sync.hold\",\"u\":\"LW-AABBCCDDEEFF\",\"d\":[]}");
    }

    @Test
    void theFullestFitsIntoOnePacket() {
        SyncMessage fullest = new SyncMessage.Hold(SENDER, devices(SyncMessage.Hold.MOST));
        String text = SyncWriter.write(fullest);
        assertThat(text).isASCII().hasSizeLessThan(1400).hasSizeLessThan(SyncReader.MAX_LENGTH);
        assertThat(SyncReader.read(text)).isEqualTo(new SyncReading.Accepted(fullest));
    }

    @Test
    void oneTooManyIsNeitherMadeNorRead() {
        Set<DeviceUuid> devices = devices(SyncMessage.Hold.MOST + 1);
        assertThatThrownBy(() -> new SyncMessage.Hold(SENDER, devices)).isInstanceOf(IllegalArgumentException.class);
        String texts = devices.stream().map(device -> "\"" + device + "\"").collect(Collectors.joining(","));
        assertRejected(
                "{\"t\":\"sync.hold\",\"u\":\"LW-AABBCCDDEEFF\",\"d\":[" + texts + "]}", Rejection.Kind.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'t':'sync.hold','d':[]}                                               | MISSING",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF'}                                | MISSING",
                "{'t':'sync.hold','u':'LW-1','d':[]}                                    | OUT_OF_RANGE",
                "{'t':'sync.hold','u':7,'d':[]}                                         | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':'LW-000000000001'}          | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':null}                       | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':{}}                         | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['LW-000000000001',1]}      | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':[['LW-000000000001']]}      | WRONG_TYPE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['lw-00000000000a']}        | OUT_OF_RANGE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['LW-00000000000a']}        | OUT_OF_RANGE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['LW-0000000000011']}       | OUT_OF_RANGE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['']}                       | OUT_OF_RANGE",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['LW-000000000001',]}       | MALFORMED",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':['LW-000000000001'}         | MALFORMED",
                "{'t':'sync.hold','u':'LW-AABBCCDDEEFF','d':[],'d':[]}                  | MALFORMED",
                "{'t':'sync.held','u':'LW-AABBCCDDEEFF','d':[]}                         | UNKNOWN_TYPE"
            })
    void whatIsWrongIsRejectedByKind(String text, Rejection.Kind kind) {
        assertRejected(text.replace('\'', '"'), kind);
    }

    private static void assertRejected(String text, Rejection.Kind kind) {
        assertThat(SyncReader.read(text)).isInstanceOfSatisfying(SyncReading.Rejected.class, rejected -> assertThat(
                        rejected.rejection().kind())
                .isEqualTo(kind));
    }

    private static Set<DeviceUuid> devices(int count) {
        return LongStream.range(0, count).mapToObj(HoldTextTest::uuid).collect(Collectors.toSet());
    }

    private static DeviceUuid uuid(long mac) {
        return new DeviceUuid(String.format("LW-%012X", mac));
    }
}
