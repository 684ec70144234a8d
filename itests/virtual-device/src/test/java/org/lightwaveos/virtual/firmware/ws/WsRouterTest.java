/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.MessageGate;
import org.lightwaveos.virtual.firmware.Reaction;

class WsRouterTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void anUnknownCommandGivesTwoErrorsWithTheRequestId() {
        List<String> replies =
                bench.send("{'type':'sync.hello','requestId':'r'}").replies();

        assertThat(replies).hasSize(2).allSatisfy(text -> {
            JsonObject error = JsonParser.parseString(text).getAsJsonObject();
            assertThat(error.get("requestId").getAsString()).isEqualTo("r");
            assertThat(error.getAsJsonObject("error").get("code").getAsString()).isEqualTo("INVALID_VALUE");
        });
    }

    @Test
    void aSyncFrameIsAnsweredLikeAnythingThatNamesNoCommand() {
        List<String> replies = bench.send("{'t':'sync.hello','v':1}").replies();

        assertThat(replies).hasSize(2);
        assertThat(replies.get(0)).contains("MISSING_FIELD");
        assertThat(replies.get(1)).contains("INVALID_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,2", "hello", "\0", "5 ", "{'a':NaN}", "\ufeff{}"})
    void whatIsNoJsonGetsOneErrorAndChangesNothing(String text) {
        Reaction reaction = bench.send(text);

        assertThat(reaction.replies()).hasSize(1);
        assertThat(reaction.replies().get(0)).contains("INVALID_JSON", "Parse error");
        assertThat(reaction.actions()).isEmpty();
    }

    @Test
    void bracketsInsideOfStringsCountTowardsTheDepth() {
        String deep = "{'type':'parameters.get','x':'[[[[[[[[[['}";

        assertThat(bench.send(deep).replies().get(0)).contains("JSON nesting depth exceeds limit");
        assertThat(bench.send(deep.replaceFirst("\\[", "")).replies().get(0)).contains("\"success\":true");
    }

    @Test
    void theGateStandsBetweenParsingAndRouting() {
        MessageGate closed = (client, document) -> Optional.of(Reaction.reply(
                "client " + client + " says " + document.get("type").asCString()));
        byte[] message = "{\"type\":\"setSpeed\",\"value\":9}".getBytes();

        Reaction reaction = bench.firmware().onText(5, message, 0, closed);
        assertThat(reaction.replies()).containsExactly("client 5 says setSpeed");
        assertThat(reaction.actions()).isEmpty();
        assertThat(bench.firmware()
                        .onText(5, "{".getBytes(), 0, closed)
                        .replies()
                        .get(0))
                .contains("Parse error");
    }

    @Test
    void stringsAreCutAtANulOnTheirWayBack() {
        JsonObject reply = bench.ask("{'type':'parameters.get','requestId':'ab\\u0000cd'}");

        assertThat(reply.get("requestId").getAsString()).isEqualTo("ab");
    }
}
