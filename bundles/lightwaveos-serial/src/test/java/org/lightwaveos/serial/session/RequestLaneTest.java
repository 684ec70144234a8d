/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.codec.Request;

class RequestLaneTest {

    private final Simulation port = Simulation.online(new ToldPanel());

    @Test
    void oneRequestAtATime() {
        for (int i = 0; i < 200; i++) {
            port.set(LightField.values()[1 + i % 10], 20 + i % 50);
            port.run(7);
        }
        port.run(3_000);
        assertThat(port.mostUnanswered).isEqualTo(1);
        assertThat(port.written.size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 30, 45, 50})
    void aLineThatWasTakenApartIsSentAgain(int cut) {
        port.device.heard.clear();
        port.written.clear();
        port.cuts.add(cut);
        port.set(LightField.BRIGHTNESS, 200);
        port.run(150);
        assertThat(port.device.light).containsEntry(LightField.BRIGHTNESS, 200);
        assertThat(port.device.heard).contains("setBrightness=200");
        assertThat(port.written.get(0)).startsWith("{");
        assertThat(port.written.get(1)).startsWith("\n{");
        assertThat(port.console.acted).isEmpty();
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void aLineThatIsTakenApartForEverCountsAsUnansweredAndTheLinkIsGivenUp() {
        for (int i = 0; i < 1_000; i++) {
            port.cuts.add(12);
        }
        port.run(20_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Offline.class);
        assertThat(port.console.acted).isEmpty();
        port.cuts.clear();
        port.run(15_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void noAnswerWithinThreeSecondsAndItIsSaidAgainAfterALineFeed() {
        port.run(4_000);
        port.disturb = answer -> answer.contains("setHue") ? "" : answer;
        port.written.clear();
        port.set(LightField.HUE, 99);
        port.run(2_990);
        assertThat(port.written).hasSize(1);
        port.disturb = answer -> answer;
        port.run(300);
        assertThat(port.written.get(1)).startsWith("\n{\"type\":\"setHue\"").isNotEqualTo("\n" + port.written.get(0));
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void theAnswerOfAnotherRequestIsNoAnswer() {
        port.run(4_000);
        port.disturb = answer -> answer.contains("setHue")
                ? answer.replaceFirst("\"requestId\":\"[0-9]+\"", "\"requestId\":\"4711\"")
                : answer;
        port.set(LightField.HUE, 99);
        port.run(100);
        int after = port.written.size();
        port.set(LightField.MOOD, 9);
        port.run(1_000);
        assertThat(port.written).hasSize(after);
        assertThat(port.notes).anyMatch(note -> note.contains("nobody waits for"));
    }

    @Test
    void anotherTypeUnderTheSameNumberIsNoAnswer() {
        port.run(4_000);
        port.disturb = answer -> answer.replace("\"setHue\"", "\"setMood\"");
        port.set(LightField.HUE, 99);
        port.run(100);
        assertThat(port.notes).anyMatch(note -> note.contains("setMood"));
    }

    @Test
    void anAnswerThatALogSpoiledIsAskedForSoon() {
        port.run(4_000);
        boolean[] spoilt = {false};
        port.disturb = answer -> {
            if (answer.contains("setHue") && !spoilt[0]) {
                spoilt[0] = true;
                return answer.substring(0, 20) + "I (5) wifi: a log\n" + answer.substring(20);
            }
            return answer;
        };
        port.set(LightField.HUE, 99);
        port.run(150);
        assertThat(port.device.heard.stream().filter("setHue=99"::equals)).hasSize(2);
        port.run(1_000);
        assertThat(port.confirmed.get(port.confirmed.size() - 1).live().has(LightField.HUE, 99))
                .isTrue();
    }

    /** A long answer at a slow line: what could not be read was something else. */
    @Test
    void anAnswerThatIsStillComingIsWaitedFor() {
        port.run(4_000);
        port.latency = 250;
        port.set(LightField.HUE, 99);
        port.run(15);
        port.say("{\"type\":\"setMood");
        for (int i = 0; i < 6; i++) {
            port.run(40);
            port.bytes(new byte[] {' '});
        }
        port.run(60);
        assertThat(port.device.heard.stream().filter("setHue=99"::equals)).hasSize(1);
    }

    /** Nobody knows whether it has been done, and it is not to be done twice without need. */
    @Test
    void whatIsDoneOnceIsNotSaidAgainSoSoon() {
        port.run(4_000);
        port.latency = 250;
        int before = port.written.size();
        port.feed(new SerialEvent.Wished(Request.saveEdgeMixer(), false, 7));
        port.run(15);
        port.say("{\"type\":\"setMood");
        port.run(400);
        assertThat(port.written.subList(before, port.written.size()))
                .filteredOn(line -> line.contains("saveEdgeMixer"))
                .hasSize(1);
        assertThat(port.tickets).containsExactly("done");
    }

    @Test
    void logsEventsAndFramesInBetweenAreNoAnswers() {
        for (String noise : List.of("I (42) log", "{\"event\":\"ws.connect\",\"ip\":\"x\"}", "{\"type\":\"setHue\"}")) {
            port.say(noise);
        }
        byte[] frame = new byte[49];
        frame[0] = (byte) 0xFD;
        frame[1] = 3;
        port.set(LightField.BRIGHTNESS, 44);
        port.bytes(frame);
        port.run(400);
        assertThat(port.confirmed.get(port.confirmed.size() - 1).live().has(LightField.BRIGHTNESS, 44))
                .isTrue();
        assertThat(port.session.counters().unreadable()).isZero();
    }
}
