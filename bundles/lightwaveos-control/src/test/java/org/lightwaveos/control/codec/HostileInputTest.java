/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.DeviceMessage.Unreadable;
import org.lightwaveos.model.LightField;

class HostileInputTest {

    private static final String GOOD =
            "{\"type\":\"status\",\"effectId\":256,\"brightness\":96,\"speed\":10,\"hue\":7}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1",
                "256",
                "NaN",
                "Infinity",
                "1e3",
                "96.0",
                "1e999999999",
                "99999999999999999999",
                "\"96\"",
                "null",
                "true",
                "[96]",
                "{\"v\":96}",
                "-0.0"
            })
    void aBadValueCostsOnlyItself(String value) {
        DeviceMessage message =
                MessageReader.read("{\"type\":\"status\",\"brightness\":" + value + ",\"hue\":7,\"speed\":0}");
        assertThat(message).isInstanceOfSatisfying(Status.class, status -> {
            assertThat(status.light().values()).containsOnlyKeys(LightField.HUE);
            assertThat(status.badValues()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "[]",
                "\"status\"",
                "{",
                "{]",
                "{\"type\"",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"parameters\"}",
                "{\"type\":\"parameters\",\"data\":[]}",
                "{\"type\":\"effects.current\",\"data\":null}",
                "{\"type\":\"error\"}",
                "{\"type\":\"error\",\"error\":\"text\"}",
                "{\"type\":\"auth\",\"success\":\"true\"}",
                "\u0000",
                "<html>"
            })
    void whatIsNoMessageIsUnreadable(String text) {
        assertThat(MessageReader.read(text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theLastOfDoubleKeysCounts() {
        assertThat(MessageReader.read("{\"type\":\"status\",\"hue\":1,\"hue\":2}"))
                .isInstanceOfSatisfying(Status.class, s -> assertThat(s.light().get(LightField.HUE))
                        .hasValue(2));
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThat(MessageReader.read("[".repeat(200_000))).isInstanceOf(Unreadable.class);
        assertThat(MessageReader.read("{\"type\":\"status\",\"x\":" + "[".repeat(20) + "]".repeat(20) + "}"))
                .isInstanceOf(Unreadable.class);
        assertThat(MessageReader.read("{\"type\":\"status\",\"x\":\"" + "[{".repeat(50) + "\"}"))
                .isInstanceOf(Status.class);
        assertThat(MessageReader.read(GOOD + " ".repeat(JsonText.MAX_LENGTH))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aDeviceCannotSilenceUsForEver() {
        DeviceMessage message = MessageReader.read(
                "{\"type\":\"error\",\"error\":{\"code\":\"RATE_LIMITED\",\"message\":\"\",\"retryAfter\":999999}}");
        assertThat(message).isInstanceOfSatisfying(DeviceError.class, e -> assertThat(e.retryAfterSeconds())
                .isEqualTo(600));
    }

    @Test
    void listsDropBadEntriesAndKeepTheGoodOnes() {
        String body = "{\"success\":true,\"data\":{\"effects\":[{\"id\":256,\"name\":\"Fire\"},{\"id\":70000,\"name\":"
                + "\"x\"},{\"id\":1},{\"name\":\"y\"},7,null,{\"id\":2,\"name\":\"  \"},{\"id\":3,\"name\":\""
                + "n".repeat(5_000) + "\"}],\"pagination\":{\"pages\":-4}}}";
        RestReader.ListPage page = RestReader.effects(body).orElseThrow();
        assertThat(page.entries()).extracting("id").containsExactly(256, 3);
        assertThat(page.entries().get(1).name()).hasSize(100);
        assertThat(page.badEntries()).isEqualTo(6);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(RestReader.effects("{\"data\":{\"effects\":{}}}")).isEmpty();
    }

    @Property(tries = 500)
    void anyTextAtAll(@ForAll String text) {
        assertThatCode(() -> {
                    MessageReader.read(text);
                    RestReader.effects(text);
                    RestReader.deviceInfo(text);
                })
                .doesNotThrowAnyException();
    }

    /** Cut short, doubled, or with a character changed: as a broken line does it. */
    @Property(tries = 500)
    void anyDamageToAGoodMessage(
            @ForAll @IntRange(max = 70) int from, @ForAll @IntRange(max = 70) int to, @ForAll char wrong) {
        int cut = Math.min(Math.min(from, to), GOOD.length());
        for (String text : List.of(
                GOOD.substring(0, cut),
                GOOD.substring(cut),
                GOOD + GOOD.substring(cut),
                GOOD.substring(0, cut) + wrong + GOOD.substring(Math.min(GOOD.length(), cut + 1)))) {
            assertThat(MessageReader.read(text)).isNotNull();
        }
    }
}
