/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.serial.codec.SerialMessage.StreamStarted;

/** What devices say about pictures, as docs/serial-pixels.md has it. */
class StreamAnswersTest {

    private static final String STARTED = "{\"type\":\"render.stream.started\",\"requestId\":\"12\",\"success\":true,"
            + "\"data\":{\"sessionId\":\"a1\",\"recommendedFps\":60,\"frameContractVersion\":1,\"headerBytes\":16,"
            + "\"payloadBytes\":960,\"mailboxDepth\":2,\"serialFraming\":1}}";

    @Test
    void agreement() {
        assertThat(MessageReader.read(STARTED))
                .isEqualTo(new StreamStarted("render.stream.start", "12", "a1", OptionalInt.of(60), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"frameContractVersion\":1",
                "\"headerBytes\":16",
                "\"payloadBytes\":960",
                "\"serialFraming\":1",
            })
    void anythingElseIsNoAgreement(String condition) {
        assertThat(MessageReader.read(STARTED)).matches(message -> ((StreamStarted) message).ours());
        assertThat(MessageReader.read(STARTED.replace(condition, condition + "1")))
                .matches(message -> !((StreamStarted) message).ours());
        assertThat(MessageReader.read(STARTED.replace(condition, "\"x\":1")))
                .matches(message -> !((StreamStarted) message).ours());
    }

    @Test
    void stateAndEnd() {
        assertThat(MessageReader.read("{\"type\":\"render.stream.status\",\"requestId\":\"3\",\"success\":true,"
                        + "\"data\":{\"active\":true,\"sessionId\":\"a1\"}}"))
                .isEqualTo(new SerialMessage.StreamState("render.stream.status", "3", true, "a1"));
        assertThat(MessageReader.read(
                        "{\"type\":\"render.stream.stopped\",\"requestId\":\"4\",\"success\":true,\"data\":{}}"))
                .isEqualTo(new SerialMessage.Done("render.stream.stop", "4"));
        assertThat(MessageReader.read(
                        "{\"event\":\"render.stream.stateChanged\",\"active\":false,\"reason\":\"stale\"}"))
                .isEqualTo(new SerialMessage.StreamEnded("stale"));
        assertThat(MessageReader.read("{\"event\":\"render.stream.stateChanged\",\"active\":true}"))
                .isInstanceOf(SerialMessage.Event.class);
    }
}
