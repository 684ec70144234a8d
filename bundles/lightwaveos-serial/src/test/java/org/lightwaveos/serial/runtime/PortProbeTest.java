/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

@Timeout(30)
class PortProbeTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String ANSWER = "{\"type\":\"device.getStatus\",\"requestId\":\"1\",\"success\":true,"
            + "\"data\":{\"freeHeap\":123456,\"uptimeMs\":5000,\"wifi\":\"ap\",\"fps\":120,\"effectCount\":162}}\n";

    private final List<String> asked = new ArrayList<>();
    private int closes;

    private PortProbe probe(BiConsumer<PortListener, Integer> device) {
        SerialPorts ports = (port, baud, listener) -> new SerialLine() {
            @Override
            public void write(byte[] bytes) {
                asked.add(new String(bytes, StandardCharsets.US_ASCII));
                device.accept(listener, asked.size());
            }

            @Override
            public void close() {
                closes++;
            }
        };
        return new PortProbe(ports);
    }

    private static void say(PortListener to, String text) {
        to.onBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aDeviceTellsOfItself() throws Exception {
        PortProbe probe = probe((listener, count) -> say(listener, "[1234] a log line\n" + ANSWER));
        assertThat(probe.ask("COM1", 115_200, LONG).orElseThrow().freeHeap()).hasValue(123_456);
        assertThat(asked).hasSize(1).first().asString().startsWith("\n{\"type\":\"device.getStatus\"");
        assertThat(closes).isEqualTo(1);
    }

    @Test
    void whoDoesNotAnswerAtOnceIsAskedAgain() throws Exception {
        PortProbe probe = probe((listener, count) -> {
            if (count == 2) {
                say(listener, ANSWER);
            }
        });
        assertThat(probe.ask("COM1", 115_200, LONG)).isPresent();
        assertThat(asked).hasSize(2);
    }

    @Test
    void strangersAndTheSilentAreNoDevices() throws Exception {
        assertThat(probe((listener, count) -> say(listener, "{\"type\":\"weather\",\"celsius\":21}\n"))
                        .ask("COM1", 115_200, SHORT))
                .isEmpty();
        assertThat(probe((listener, count) -> {}).ask("COM1", 115_200, SHORT)).isEmpty();
        assertThat(probe((listener, count) -> listener.onLost("unplugged")).ask("COM1", 115_200, LONG))
                .isEmpty();
        assertThat(closes).isEqualTo(3);
    }

    /** What echoes our own line is a loop of wire. */
    @Test
    void anEchoIsNoDevice() throws Exception {
        PortProbe probe = probe((listener, count) -> say(listener, asked.get(count - 1)));
        assertThat(probe.ask("COM1", 115_200, SHORT)).isEmpty();
    }

    @Test
    void aPortThatCannotBeOpenedSaysWhy() {
        int[] tries = {0};
        PortProbe probe = new PortProbe((port, baud, listener) -> {
            tries[0]++;
            throw new PortFailure(Reason.IN_USE, port);
        });
        assertThatThrownBy(() -> probe.ask("COM1", 115_200, LONG)).isInstanceOf(PortFailure.class);
        assertThat(tries[0]).as("trying is not free").isEqualTo(1);
    }

    @Test
    void aPortThatMayNotBeOpenedYetIsTriedAgain() throws Exception {
        int[] tries = {0};
        PortProbe probe = new PortProbe((port, baud, listener) -> {
            if (++tries[0] == 1) {
                throw PortFailure.foreseen(Reason.FORBIDDEN, port);
            }
            say(listener, ANSWER);
            return new SerialLine() {
                @Override
                public void write(byte[] bytes) {}

                @Override
                public void close() {}
            };
        });
        assertThat(probe.ask("COM1", 115_200, LONG)).isPresent();
        assertThat(tries[0]).isEqualTo(2);
    }
}
