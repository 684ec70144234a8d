/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.session.SerialEvent.PortTrouble;

/** What the status says, and that the link heals by itself. */
class LinkTest {

    private static final String BOOT = "{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0,\"version\":\"2.0\"}";

    private final Simulation port = new Simulation(new ToldPanel());

    private void start() {
        port.feed(new SerialEvent.Start());
    }

    private void healed() {
        port.run(30_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        assertThat(port.shown().values()).isEqualTo(port.device.light);
    }

    @Test
    void onlineWithinATenthOfASecond() {
        start();
        assertThat(port.link()).isInstanceOf(LinkStatus.Connecting.class);
        port.run(100);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        assertThat(port.session.counters().connects()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING,SERIAL_MISSING",
        "IN_USE,SERIAL_IN_USE",
        "FORBIDDEN,SERIAL_FORBIDDEN",
        "BAUD,SERIAL_BAUD",
        "BROKEN,SERIAL_BROKEN"
    })
    void aPortThatCannotBeOpenedSaysWhyAndHeals(PortTrouble trouble, Reason reason) {
        port.trouble = trouble;
        start();
        port.run(20_000);
        assertThat(port.offline().reason()).isEqualTo(reason);
        assertThat(port.offline().args().get(0)).isEqualTo(Simulation.PORT);
        assertThat(port.links).hasSize(2);
        port.trouble = null;
        port.run(Times.REOPEN_MAX + 200);
        healed();
    }

    @Test
    void aPortThatIsAnnouncedIsOpenedAtOnce() {
        port.trouble = PortTrouble.MISSING;
        start();
        port.run(60_000);
        port.trouble = null;
        port.feed(new SerialEvent.Seen());
        port.run(150);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void aPortThatHangsInOpeningIsCalledBrokenAndHeals() {
        port.openHangs = true;
        start();
        port.run(60_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_BROKEN);
        assertThat(port.links).hasSize(2);
        port.openHangs = false;
        port.run(500);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        assertThat(port.opened).isEqualTo(1);
    }

    @Test
    void aFewOddBytesFromPluggingInAreNoReasonNotToAsk() {
        start();
        port.run(6);
        port.bytes(new byte[20]);
        port.run(200);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void aSilentPort() {
        port.mute = true;
        start();
        port.run(12_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_SILENT);
        port.run(60_000);
        assertThat(port.closed).isGreaterThan(2).isBetween(port.opened - 1, port.opened);
        port.mute = false;
        healed();
    }

    @Test
    void somethingElseAtThePort() {
        port.disturb = answer -> "ok, what now?";
        start();
        port.run(15_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_STRANGER);
        assertThat(port.offline().args()).containsExactly(Simulation.PORT, "ok, what now?");
        port.disturb = answer -> answer;
        healed();
    }

    @Test
    void aTerminalThatSendsBackWhatItGets() {
        port.disturb = answer -> "{\"type\":\"device.getStatus\",\"requestId\":\"1\"};";
        start();
        port.run(15_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_STRANGER);
    }

    @Test
    void garbageAtTheWrongBaudRateIsNotAnswered() {
        port.mute = true;
        Random random = new Random(5);
        start();
        for (int i = 0; i < 100; i++) {
            byte[] garbage = new byte[20];
            random.nextBytes(garbage);
            port.bytes(garbage);
            port.run(100);
        }
        port.run(5_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_GARBAGE);
        assertThat(port.offline().args()).containsExactly(Simulation.PORT, "115200");
        assertThat(port.written.size()).isLessThanOrEqualTo(2 * port.opened);
        port.mute = false;
        healed();
    }

    @Test
    void aBootBetweenIsGreetedAnewWithoutClosingThePort() {
        start();
        port.run(3_000);
        port.confirmed.clear();
        port.set(LightField.BRIGHTNESS, 200);
        port.say("ESP-ROM:esp32s3-20210327");
        port.mute = true;
        port.run(800);
        port.device.light.put(LightField.PALETTE, 66);
        port.mute = false;
        port.say(BOOT);
        port.run(1_500);
        assertThat(port.opened).isEqualTo(1);
        assertThat(port.links).hasSize(2);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        assertThat(port.confirmed.get(0).first()).isTrue();
        assertThat(port.confirmed.get(0).live().has(LightField.PALETTE, 66)).isTrue();
        assertThat(port.device.light).containsEntry(LightField.BRIGHTNESS, 200);
    }

    @Test
    void aBootLoopIsCalledSoAndHeals() {
        start();
        port.run(1_000);
        port.mute = true;
        for (int i = 0; i < 20; i++) {
            port.say("ESP-ROM:esp32s3-20210327");
            port.say("rst:0x8 (TG1WDT_SYS_RST),boot:0x8");
            port.run(700);
        }
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_BOOT_LOOP);
        int links = port.links.size();
        port.mute = false;
        port.run(Times.BOOT_STABLE + 500);
        assertThat(port.links).hasSize(links + 1);
        assertThat(port.opened).isEqualTo(1);
        healed();
    }

    @Test
    void pulledOutAndPutBackWithinTheTimeOfGraceIsNoLoss() {
        start();
        port.run(3_000);
        port.unplug();
        port.set(LightField.HUE, 77);
        port.run(1_000);
        port.trouble = null;
        port.run(1_500);
        assertThat(port.links).hasSize(2);
        assertThat(port.device.light).containsEntry(LightField.HUE, 77);
    }

    @Test
    void pulledOutForLongSaysThatThePortIsMissing() {
        start();
        port.run(3_000);
        port.unplug();
        port.set(LightField.HUE, 77);
        port.run(4_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_MISSING);
        port.run(40_000);
        assertThat(port.shown().has(LightField.HUE, 10))
                .as("a stale command is dropped")
                .isTrue();
        port.trouble = null;
        healed();
        assertThat(port.device.light).containsEntry(LightField.HUE, 10);
    }

    @Test
    void aDeviceThatFallsSilentIsGivenUpAndFoundAgain() {
        start();
        port.run(3_000);
        port.mute = true;
        port.run(16_000);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_SILENT);
        port.mute = false;
        healed();
    }

    @Test
    void aHalfStartedRendererIsWaitedFor() {
        port.disturb = answer ->
                answer.contains("parameters.get") ? FakeFirmware.error(id(answer), "renderer unavailable") : answer;
        start();
        port.run(2_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Connecting.class);
        port.disturb = answer -> answer;
        port.run(600);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void whatAnOldPortStillSaysIsIgnored() {
        start();
        port.run(3_000);
        port.unplug();
        port.trouble = null;
        port.run(1_000);
        int links = port.links.size();
        port.feed(new SerialEvent.Lost(1));
        port.feed(new SerialEvent.NotOpened(1, PortTrouble.BROKEN, false));
        port.feed(new SerialEvent.Heard(1, List.of(), 100, 100));
        port.run(5_000);
        assertThat(port.links).hasSize(links);
        assertThat(port.opened).isEqualTo(2);
    }

    private static String id(String answer) {
        return answer.replaceFirst(".*\"requestId\":\"([0-9]+)\".*", "$1");
    }
}
