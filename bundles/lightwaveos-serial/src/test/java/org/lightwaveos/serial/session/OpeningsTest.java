/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.serial.session.SerialEvent.PortTrouble;

/** What goes on for ever is opened ever more rarely, and what has healed is used soon. */
class OpeningsTest {

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;

    private final Simulation port = new Simulation(new ToldPanel());

    private void start() {
        port.feed(new SerialEvent.Start());
    }

    private void comeAndGo(long there, long away, long forMs) {
        for (long end = port.now + forMs; port.now < end; ) {
            port.unplug();
            port.run(away);
            port.trouble = null;
            port.feed(new SerialEvent.Seen());
            port.run(there);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 8_000, 15_000, 40_000, 61_000})
    void aDeviceWhoseUsbComesAndGoesIsSoonLeftAlone(long there) {
        start();
        comeAndGo(there, 700, DAY);
        assertThat(port.tried).isLessThan(12);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_UNSTEADY);
        int said = port.links.size();
        comeAndGo(there, 700, HOUR);
        assertThat(port.links).as("said once").hasSize(said);
        port.run(65_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    /** Where ports are no files, only time tells. */
    @Test
    void alsoWhereNobodyCanLook() {
        port.looks = false;
        start();
        comeAndGo(8_000, 700, HOUR);
        assertThat(port.tried).isLessThan(70);
        port.run(65_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void whoeverPlugsItInAgainSomeTimesDoesNotWait() {
        start();
        port.run(5_000);
        for (int i = 0; i < 4; i++) {
            comeAndGo(3_000, 4_000, 1);
            assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        }
        port.run(Times.STEADY);
        for (int i = 0; i < 5; i++) {
            comeAndGo(3_000, 4_000, 1);
            assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        }
    }

    @Test
    void aPortThatStaysSilentIsAskedAndHardlyOpened() {
        port.mute = true;
        start();
        port.run(HOUR);
        assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_SILENT);
        assertThat(port.links).hasSize(2);
        assertThat(port.tried).isLessThan(13);
        int before = port.tried;
        port.run(3 * DAY);
        assertThat((port.tried - before) / 3).isLessThanOrEqualTo(8);
        port.mute = false;
        port.run(Times.ASK_AGAIN + 500);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "BAUD"})
    void aPortThatCannotBeOpenedIsTriedEverMoreRarely(PortTrouble trouble) {
        port.trouble = trouble;
        start();
        port.run(HOUR);
        assertThat(port.tried).isLessThan(14);
        int before = port.tried;
        port.run(2 * DAY);
        assertThat(port.tried - before).isLessThan(18);
        port.unplug();
        port.run(100);
        port.trouble = null;
        port.run(Times.REOPEN_MAX + 500);
        assertThat(port.link()).as("something else is plugged in").isInstanceOf(LinkStatus.Online.class);
    }

    /** Nothing is tried, so the way is open as soon as the cause is gone. */
    @ParameterizedTest
    @EnumSource(names = {"MISSING", "IN_USE", "FORBIDDEN"})
    void whatCanBeForeseenCostsNothing(PortTrouble trouble) {
        port.trouble = trouble;
        start();
        port.run(DAY);
        assertThat(port.tried).isZero();
        port.trouble = null;
        port.run(Times.REOPEN_MAX + 200);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    /** It answers when it is asked anew, and dies again. */
    @Test
    void aDeviceThatKeepsFallingSilentIsNotOpenedForIt() {
        start();
        for (int i = 0; i < 50; i++) {
            port.run(20_000);
            assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
            port.mute = true;
            port.run(16_000);
            assertThat(port.offline().reason()).isEqualTo(Reason.SERIAL_SILENT);
            port.mute = false;
            port.run(15_000);
        }
        assertThat(port.tried).isLessThan(10);
    }

    @Test
    void aScanIsAReasonToTryAgain() {
        port.trouble = PortTrouble.BROKEN;
        start();
        port.run(HOUR);
        port.trouble = null;
        port.run(5_000);
        assertThat(port.link()).isInstanceOf(LinkStatus.Offline.class);
        port.feed(new SerialEvent.Seen());
        port.run(200);
        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
    }

    @Test
    void anotherSessionWithTheSameDeviceGoesOnCounting() {
        Openings openings = new Openings();
        for (int i = 0; i < 20; i++) {
            Simulation next = new Simulation(
                    new ToldPanel(),
                    new SerialSettings("/dev/ttyACM" + i % 2, SerialSettings.DEFAULT_BAUD, false),
                    openings);
            next.feed(new SerialEvent.Start());
            next.run(3_000);
            assertThat(next.opened).isEqualTo(i < 5 ? 1 : 0);
            if (next.opened == 0) {
                assertThat(next.offline().reason()).isEqualTo(Reason.SERIAL_UNSTEADY);
            }
        }
    }
}
