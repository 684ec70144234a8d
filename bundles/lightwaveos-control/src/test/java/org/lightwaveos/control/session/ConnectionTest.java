/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;

class ConnectionTest {

    @Test
    void whoCaresForTheLightOnlyAsksForNothingElse() {
        DeviceSettings settings =
                new DeviceSettings(Simulation.HERE, Optional.of(new DeviceUuid(FakeDevice.UUID)), "", 20, true);
        Simulation simulation = new Simulation(settings, 1);
        simulation.start();
        simulation.run(70_000);
        assertThat(simulation.traceText())
                .contains("effects.getCurrent")
                .doesNotContain("zones", "edge_mixer", "resets", "cameraMode", "colorCorrection", "transition");
    }

    @Test
    void comesUpWithIdentityThenSocketThenStateThenLists() {
        Simulation simulation = new Simulation();

        simulation.start();
        simulation.run(2_000);

        assertThat(simulation.links).containsExactly(new LinkStatus.Connecting(), new LinkStatus.Online());
        assertThat(simulation.shown().get(LightField.BRIGHTNESS)).hasValue(96);
        assertThat(simulation.shown().get(LightField.MOOD)).hasValue(128);
        assertThat(simulation.effects).hasSize(5);
        assertThat(simulation.palettes).hasSize(3);
        assertThat(simulation.identities).singleElement().satisfies(identity -> {
            assertThat(identity.firmware()).isEqualTo("2.0.0");
            assertThat(identity.uuid().orElseThrow().text()).isEqualTo(FakeDevice.UUID);
        });
        assertThat(simulation.traceText()).doesNotContain("parameters.set").doesNotContain("POST");
    }

    @Test
    void wrongDeviceNeverGetsASocket() {
        Simulation simulation = new Simulation();
        simulation.device.uuid = "LW-AABBCCDDEE99";

        simulation.start();
        simulation.run(60_000);

        assertThat(simulation.device.socketAttempts).isEmpty();
        assertThat(simulation.link()).isEqualTo(Failures.of(Reason.WRONG_DEVICE, FakeDevice.UUID, "LW-AABBCCDDEE99"));
    }

    @Test
    void adoptsTheFirstUuidAndKeepsToIt() {
        Simulation simulation = new Simulation(Simulation.settings(Optional.empty(), "", 20), 1);
        simulation.start();
        simulation.run(1_000);
        simulation.device.uuid = "LW-AABBCCDDEE99";
        simulation.device.lose(FakeDevice.broken());
        simulation.run(10_000);

        assertThat(reason(simulation)).isEqualTo(Reason.WRONG_DEVICE);
        assertThat(simulation.device.socketAttempts).hasSize(1);
    }

    @Test
    void firmwareWithoutSyncStatusIsAcceptedOnlyWhereNoUuidIsExpected() {
        Simulation free = new Simulation(Simulation.settings(Optional.empty(), "", 20), 1);
        free.device.withoutSync = true;
        free.start();
        free.run(1_000);
        assertThat(free.link()).isEqualTo(new LinkStatus.Online());

        Simulation bound = new Simulation();
        bound.device.withoutSync = true;
        bound.start();
        bound.run(1_000);
        assertThat(reason(bound)).isEqualTo(Reason.WRONG_DEVICE);
    }

    @Test
    void aDeviceThatAcceptsAndSaysNothingIsSilentWithinFiveSeconds() {
        Simulation simulation = new Simulation();
        simulation.device.silent = true;
        simulation.start();
        simulation.run(5_000);
        assertThat(simulation.link()).isEqualTo(Failures.of(Reason.SILENT, Simulation.HERE));
    }

    @Test
    void closedPortIsRefusedAtOnceAndTriedAgainMoreAndMoreRarely() {
        Simulation simulation = new Simulation();
        simulation.device.reachable = false;
        simulation.start();
        simulation.run(100);
        assertThat(simulation.link()).isEqualTo(Failures.of(Reason.REFUSED, Simulation.HERE));

        simulation.run(120_000);
        long attempts =
                simulation.trace.stream().filter(line -> line.contains("GET")).count();
        // 0, 1, 3, 7, 15, 31, 47, 63, 79, 95, 111 s without jitter
        assertThat(attempts).isBetween(8L, 11L);
        assertThat(simulation.links).hasSize(2);
    }

    @Test
    void aShedConnectionThatIsBackAtOnceIsNotReported() {
        Simulation simulation = Simulation.online();
        simulation.run(40_000);
        simulation.device.lose(FakeDevice.closed(1013, "low memory"));
        simulation.run(5_000);

        assertThat(simulation.device.hasSocket()).isTrue();
        assertThat(simulation.links).hasSize(2);
    }

    @Test
    void aLossIsReportedAfterThreeSecondsOrAtTheFirstFailedAttempt() {
        Simulation simulation = Simulation.online();
        simulation.run(40_000);
        simulation.device.silent = true;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(2_900);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
        simulation.run(200);
        assertThat(reason(simulation)).isEqualTo(Reason.LOST);

        Simulation dead = Simulation.online();
        dead.run(40_000);
        dead.device.reachable = false;
        dead.device.lose(FakeDevice.broken());
        dead.run(1_400);
        assertThat(reason(dead)).isEqualTo(Reason.REFUSED);
    }

    @Test
    void socketsKeepTwoSecondsApartWhateverWakesThem() {
        Simulation simulation = Simulation.online();
        for (int i = 0; i < 200; i++) {
            if (i % 3 == 0) {
                simulation.device.lose(FakeDevice.broken());
            }
            simulation.feed(new SessionEvent.Seen(Simulation.HERE));
            simulation.run(137);
        }
        var attempts = simulation.device.socketAttempts;
        assertThat(attempts).hasSizeGreaterThan(5);
        for (int i = 1; i < attempts.size(); i++) {
            assertThat(attempts.get(i) - attempts.get(i - 1)).isGreaterThanOrEqualTo(2_000);
        }
    }

    @Test
    void anAnnouncementWakesAtOnceAndMoves() {
        Simulation simulation = new Simulation();
        simulation.device.reachable = false;
        simulation.start();
        simulation.run(40_000);
        simulation.device.reachable = true;
        simulation.feed(new SessionEvent.Seen(new Endpoint("10.0.0.7", 81)));
        simulation.run(100);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
        assertThat(simulation.identities.get(0).endpoint()).isEqualTo(new Endpoint("10.0.0.7", 81));
    }

    @Test
    void anAnnouncementDoesNotWaitForAnAttemptThatTheDeviceNeverSaw() {
        Simulation simulation = new Simulation();
        simulation.halfOpen = true;
        simulation.start();
        simulation.run(100);
        simulation.halfOpen = false;
        simulation.feed(new SessionEvent.Seen(Simulation.HERE));
        simulation.run(300);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
    }

    @Test
    void aLinkThatBreaksRightAfterAnAnnouncementIsTriedAgainAtOnce() {
        Simulation simulation = Simulation.online();
        simulation.run(40_000);
        simulation.feed(new SessionEvent.Seen(Simulation.HERE));
        simulation.device.lose(FakeDevice.broken());
        simulation.run(100);
        assertThat(simulation.device.hasSocket()).isTrue();
    }

    @Test
    void aLinkThatIsFoundDeadRightAfterAnAnnouncementIsTriedAgainAtOnce() {
        Simulation simulation = Simulation.online();
        simulation.run(40_000);
        simulation.halfOpen = true;
        for (int ms = 0; !simulation.traceText().contains("close 1000"); ms++) {
            assertThat(ms).isLessThan(15_000);
            if (ms % 100 == 0) {
                simulation.feed(new SessionEvent.Seen(Simulation.HERE));
            }
            simulation.run(1);
        }
        simulation.halfOpen = false;
        simulation.run(100);
        assertThat(simulation.device.socketAttempts).hasSize(2);
        assertThat(simulation.links).containsExactly(new LinkStatus.Connecting(), new LinkStatus.Online());
    }

    @Test
    void anAnnouncementHasTheDeviceAskedAgainIfItOwesAnAnswer() {
        Simulation simulation = Simulation.online();
        simulation.run(8_000);
        simulation.device.silent = true;
        simulation.run(9_900);
        simulation.device.silent = false;
        simulation.device.heard.clear();
        simulation.feed(new SessionEvent.Seen(Simulation.HERE));
        simulation.run(300);
        assertThat(simulation.device.count("effects.getCurrent")).isEqualTo(1);
    }

    @Test
    void ourOwnLingeringSessionIsALossSomebodyElsesIsTaken() {
        Simulation simulation = Simulation.online();
        simulation.device.sessionHeld = true;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(15_000);
        assertThat(reason(simulation)).isEqualTo(Reason.LOST);
        simulation.run(30_000);
        assertThat(reason(simulation)).isEqualTo(Reason.SESSION_TAKEN);

        Simulation taken = new Simulation();
        taken.device.sessionHeld = true;
        taken.start();
        taken.run(1_000);
        assertThat(reason(taken)).isEqualTo(Reason.SESSION_TAKEN);
    }

    @Test
    void aRefusalForComingTooSoonIsNoNews() {
        Simulation simulation = new Simulation();
        simulation.device.open(99, text -> {}, cause -> {});
        simulation.device.lose(FakeDevice.broken());
        simulation.start();
        simulation.run(3_000);
        assertThat(simulation.links).containsExactly(new LinkStatus.Connecting(), new LinkStatus.Online());
        assertThat(simulation.device.socketAttempts).hasSize(3);
    }

    @Test
    void fullAndBusyDevicesAreNamed() {
        Simulation full = new Simulation();
        full.device.closeOnOpen = FakeDevice.closed(1008, "Connection limit");
        full.start();
        full.run(1_000);
        assertThat(reason(full)).isEqualTo(Reason.DEVICE_FULL);

        Simulation busy = new Simulation();
        busy.device.closeOnOpen = FakeDevice.closed(1013, "low memory");
        busy.start();
        busy.run(1_000);
        assertThat(reason(busy)).isEqualTo(Reason.DEVICE_BUSY);
    }

    @Test
    void keysMissingRefusedAndAccepted() {
        Simulation missing = new Simulation();
        missing.device.key = "secret";
        missing.start();
        missing.run(200_000);
        assertThat(reason(missing)).isEqualTo(Reason.KEY_MISSING);
        // five failures in a minute block for five
        assertThat(missing.trace.stream().filter(line -> line.contains("GET"))).hasSizeLessThan(5);

        Simulation refused = new Simulation(Simulation.settings(Optional.empty(), "wrong", 20), 1);
        refused.device.key = "secret";
        refused.start();
        refused.run(1_000);
        assertThat(reason(refused)).isEqualTo(Reason.KEY_REFUSED);

        Simulation accepted = new Simulation(Simulation.settings(Optional.empty(), "secret", 20), 1);
        accepted.device.key = "secret";
        accepted.start();
        accepted.run(1_000);
        assertThat(accepted.link()).isEqualTo(new LinkStatus.Online());

        Simulation needless = new Simulation(Simulation.settings(Optional.empty(), "secret", 20), 1);
        needless.start();
        needless.run(1_000);
        assertThat(needless.link()).isEqualTo(new LinkStatus.Online());
    }

    @Test
    void halfOpenLinkIsNoticedByKeepAlive() {
        Simulation simulation = Simulation.online();
        simulation.run(20_000);
        simulation.halfOpen = true;
        simulation.run(13_500);
        assertThat(simulation.traceText()).contains("close 1000");
        simulation.run(10_000);
        assertThat(simulation.link()).isInstanceOf(Offline.class);
        simulation.halfOpen = false;
        simulation.run(40_000);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
    }

    @Test
    void speaksAtLeastEveryTenSecondsAndSeldomerThanEveryNine() {
        Simulation simulation = Simulation.online();
        int before = simulation.device.heardAt.size();
        simulation.run(100_000);
        List<Long> at = simulation.device.heardAt.subList(before, simulation.device.heardAt.size());
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isLessThanOrEqualTo(10_000 + simulation.latency);
        }
        // nothing but topics, each every 30 s, is asked more often
        assertThat(simulation.device.count("effects.getCurrent") + simulation.device.count("parameters.get"))
                .isLessThanOrEqualTo(12);
    }

    static Reason reason(Simulation simulation) {
        return simulation.link() instanceof Offline offline ? offline.reason() : null;
    }
}
