/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.Parameter;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

class MessageReaderTest {

    private static final String U = "\"u\":\"LW-AABBCCDDEEFF\"";
    private static final DeviceUuid SENDER = new DeviceUuid("LW-AABBCCDDEEFF");

    /** The example of the sync protocol, section 3. */
    private static final String STATE = "{\"t\":\"sync.state\",\"v\":41,\"ts\":98765432," + U
            + ",\"s\":{\"e\":300,\"p\":5,\"b\":77,\"sp\":33,\"h\":255,\"i\":1,\"sa\":2,\"cx\":3,\"vr\":4,\"zm\":true,"
            + "\"zc\":2,\"z\":[{\"e\":257,\"p\":1,\"b\":10,\"s\":11,\"n\":1},{\"e\":258,\"p\":2,\"b\":20,\"s\":12,\"n\":0},"
            + "{\"e\":259,\"p\":3,\"b\":30,\"s\":13,\"n\":1}],\"ta\":true,\"tt\":3,\"tp\":90}}";

    @ParameterizedTest
    @EnumSource(CommandKind.class)
    void everyCommandIsReadAsItIsWritten(CommandKind kind) {
        List<Integer> values = new ArrayList<>();
        for (Parameter parameter : kind.parameters()) {
            values.add(parameter.isFlag() ? 1 : 2);
        }
        Change change = new Change(kind, values);

        String text = MessageWriter.command(change, 0x1_0000_0005L, 77, SENDER);

        assertThat(text)
                .startsWith("{\"t\":\"sync.cmd\",\"c\":\"" + kind.code() + "\",\"v\":5,\"ts\":77," + U + ",\"p\":{");
        assertThat(read(text)).contains(new Message.Command(Optional.of(SENDER), 5, change));
    }

    @Test
    void palettesAreAlsoReadFlat() {
        assertThat(read("{\"t\":\"sync.cmd\",\"c\":\"pal\",\"v\":5," + U + ",\"p\":12}"))
                .contains(new Message.Command(Optional.of(SENDER), 5, Change.of(CommandKind.PALETTE, 12)));
        assertThat(read("{\"t\":\"sync.cmd\",\"c\":\"zpa\",\"v\":5," + U + ",\"z\":1,\"p\":7}"))
                .contains(new Message.Command(Optional.of(SENDER), 5, Change.of(CommandKind.ZONE_PALETTE, 1, 7)));
    }

    @Test
    void aStateIsReadByItsKeys() {
        Message.State state = (Message.State) read(STATE).orElseThrow();

        assertThat(state.timestampMs()).contains(98765432);
        SyncLight light = state.light();
        assertThat(light.version()).isEqualTo(41);
        assertThat(light.get(GlobalField.EFFECT)).isEqualTo(300);
        assertThat(light.get(GlobalField.BRIGHTNESS)).isEqualTo(77);
        assertThat(light.get(GlobalField.HUE)).isEqualTo(255);
        assertThat(light.get(GlobalField.ZONE_MODE)).isOne();
        assertThat(light.get(GlobalField.TRANSITION_PROGRESS)).isEqualTo(90);
        assertThat(light.get(1, ZoneField.EFFECT)).isEqualTo(258);
        assertThat(light.get(2, ZoneField.ENABLED)).isOne();
        assertThat(MessageWriter.state(light, 98765432, SENDER)).isEqualTo(STATE);
    }

    @Test
    void blanksOrderAndUnknownKeysDoNotMatter() {
        Message.State state = (Message.State)
                read("{ \"s\" : { \"_b\":9, \"b\" : 8 }, \"x\":[1]," + U + ",\"v\":4294967295,\"t\":\"sync.state\" }")
                        .orElseThrow();
        assertThat(state.light())
                .isEqualTo(SyncLight.INITIAL.withVersion(0xFFFF_FFFFL).with(GlobalField.BRIGHTNESS, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"p\":5 | \"p\":75",
                "\"sp\":33 | \"sp\":0",
                "\"sp\":33 | \"sp\":101",
                "\"zc\":2 | \"zc\":4",
                "\"tt\":3 | \"tt\":12",
                "\"e\":300 | \"e\":65535",
                "\"b\":77 | \"b\":256",
                "\"b\":77 | \"b\":\"77\"",
                "\"b\":77 | \"b\":77.5",
                "\"n\":0 | \"n\":2",
                "\"v\":41 | \"v\":-1",
                "\"v\":41 | \"v\":4294967296",
                "LW-AABBCCDDEEFF | LW-aabbccddeeff",
                "\"u\" | \"w\"",
                ",{\"e\":259,\"p\":3,\"b\":30,\"s\":13,\"n\":1} | ''",
                "\"s\":{ | \"s\":1,\"q\":{",
            })
    void aStateWithOneMistakeIsNoState(String right, String wrong) {
        assertThat(STATE).contains(right);
        assertThat(read(STATE.replace(right, wrong))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sync.ping",
                "[]",
                "{\"t\":\"getStatus\"}",
                "{\"type\":\"sync.ping\"}",
                "{\"t\":\"sync.cmd\",\"c\":\"zzz\",\"v\":5,\"u\":\"LW-AABBCCDDEEFF\",\"p\":{}}",
                "{\"t\":\"sync.cmd\",\"c\":\"pal\",\"v\":5,\"u\":\"LW-AABBCCDDEEFF\",\"p\":{\"p\":75}}",
                "{\"t\":\"sync.cmd\",\"c\":\"bri\",\"v\":5,\"u\":\"LW-AABBCCDDEEFF\",\"b\":7}",
                "{\"t\":\"sync.cmd\",\"c\":\"hue\",\"v\":5,\"p\":{}}",
                "{\"t\":\"sync.cmd\",\"c\":\"hue\",\"u\":\"LW-AABBCCDDEEFF\",\"p\":{}}",
            })
    void whatIsNoMessageIsNotRead(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void courtesiesTellWhoIsThere() {
        assertThat(read("{\"t\":\"sync.hello\"," + U + ",\"n\":\"x\"}"))
                .contains(new Message.Sign(Optional.of(SENDER)));
        assertThat(read("{\"t\":\"sync.bye\"}")).contains(new Message.Sign(Optional.empty()));
        assertThat(read("{\"t\":\"sync.ping\"}")).contains(new Message.Ping(Optional.empty()));
    }

    @Test
    void oneByteTooManyIsTooLong() {
        String longest = STATE + " ".repeat(MessageReader.MAX_BYTES - STATE.length());
        assertThat(read(longest)).isPresent();
        assertThat(read(longest + " ")).isEmpty();
    }

    private static Optional<Message> read(String text) {
        return MessageReader.read(Neighbourhood.bytes(text), SyncLight.INITIAL);
    }
}
