/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;
import org.lightwaveos.peer.protocol.Rejection;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

class PeerTest {

    private static final String LOW = "LW-000000000001";
    private static final String MIDDLE = "LW-800000000000";
    private static final String HIGH = "LW-FFFFFFFFFFF0";
    private static final String PING = "{\"t\":\"sync.ping\"}";
    private static final SetBrightness DIM = new SetBrightness(new Level(7));

    private final PeerBench bench = new PeerBench(MIDDLE);

    @Test
    void aloneItLeadsAfterLookingAround() {
        assertThat(bench.peer.state()).isEqualTo(SyncState.DISCOVERING);
        bench.run(2_000);
        assertThat(bench.peer.state()).isEqualTo(SyncState.LEADING);
    }

    @Test
    void whatIsMeantForALightThatNobodyHasChosenUndoesNobodysChoice() {
        bench.run(2_000);
        SetBrightness still = new SetBrightness(GroupLight.INITIAL.brightness());
        bench.forget();
        bench.take(new PeerInput.ConditionalChange(DIM, still));
        assertThat(bench.of(PeerOutput.LightShown.class)).hasSize(1);
        bench.forget();
        bench.take(new PeerInput.ConditionalChange(new SetBrightness(new Level(99)), still));
        assertThat(bench.of(PeerOutput.LightShown.class)).isEmpty();
    }

    @Test
    void firmwareIsLeftInPeaceForItsFirstSecond() {
        LinkId link = bench.accept();
        bench.run(999);
        bench.change(DIM);
        assertThat(bench.said(link)).isEmpty();

        bench.run(2);
        assertThat(bench.said(link))
                .as("asks who it is")
                .containsExactly(new SyncMessage.Ping(java.util.Optional.empty()));
        bench.say(link, pong(LOW));
        bench.run(200);
        assertThat(bench.said(link, SyncMessage.State.class))
                .singleElement()
                .satisfies(state -> assertThat(state.light().brightness()).isEqualTo(new Level(7)));
        assertThat(bench.peer.state()).isEqualTo(SyncState.LEADING);
    }

    @Test
    void itsPingIsAnsweredAndEndsTheSilence() {
        LinkId link = bench.accept();
        bench.say(link, PING);
        assertThat(bench.said(link)).containsExactly(new SyncMessage.Pong(java.util.Optional.of(bench.own)));
        bench.say(link, pong(LOW));
        bench.run(150);
        assertThat(bench.said(link, SyncMessage.State.class)).hasSize(1);
    }

    @Test
    void aBurstCostsOneStateAWindow() {
        LinkId link = follower(LOW);
        bench.run(1_000);
        bench.forget();
        for (int i = 0; i < 100; i++) {
            bench.change(new SetBrightness(new Level(i)));
            bench.run(5);
        }
        bench.run(100);
        assertThat(bench.said(link, SyncMessage.State.class)).hasSizeBetween(10, 19);
        assertThat(last(link).light().brightness()).isEqualTo(new Level(99));
    }

    @Test
    void aFollowersChangeIsShownAtOnceAndSentToTheLeader() {
        LinkId link = leader(HIGH, 41);
        bench.forget();
        bench.change(DIM);
        assertThat(bench.of(PeerOutput.LightShown.class))
                .singleElement()
                .satisfies(shown -> assertThat(shown.light().brightness()).isEqualTo(new Level(7)));
        assertThat(bench.said(link))
                .singleElement()
                .isEqualTo(new SyncMessage.Command(bench.own, StateVersion.of(42), bench.now, DIM));
    }

    @Test
    void aRefusedChangeGivesWayToTheLeadersLight() {
        LinkId link = leader(HIGH, 41);
        bench.change(DIM);
        bench.run(10_000);
        assertThat(bench.said(link, SyncMessage.Command.class)).hasSize(Timing.DEFAULT.confirmTries());
        PeerOutput.LightShown shown = bench.of(PeerOutput.LightShown.class)
                .get(bench.of(PeerOutput.LightShown.class).size() - 1);
        assertThat(shown.light().brightness()).isEqualTo(GroupLight.INITIAL.brightness());
    }

    @Test
    void whenTheLeaderGoesTheChangeOfItsFollowerStands() {
        LinkId link = leader(HIGH, 41);
        bench.change(DIM);
        bench.take(new PeerInput.LinkClosed(link));
        bench.run(5_000);
        assertThat(bench.peer.state()).isEqualTo(SyncState.LEADING);
        PeerOutput.LightShown shown = bench.of(PeerOutput.LightShown.class)
                .get(bench.of(PeerOutput.LightShown.class).size() - 1);
        assertThat(shown.light().brightness()).isEqualTo(new Level(7));
    }

    @Test
    void oneOfOursThatFallsSilentIsDeadWithinFiveSeconds() {
        follower(LOW);
        bench.forget();
        bench.run(4_000);
        assertThat(bench.of(PeerOutput.Close.class)).isEmpty();
        assertThat(bench.of(PeerOutput.SendPing.class)).hasSizeGreaterThan(3);
        bench.run(999);
        assertThat(bench.of(PeerOutput.Close.class))
                .extracting(PeerOutput.Close::reason)
                .containsExactly(PeerOutput.CloseReason.SILENT);
    }

    @Test
    void aStockDeviceIsLeftToItsControlSession() {
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(LOW), PeerBench.THERE));
        LinkId link = bench.of(PeerOutput.Dial.class).get(0).link();
        bench.take(new PeerInput.LinkOpened(link));
        bench.say(link, "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"MISSING_FIELD\"}}");
        assertThat(bench.of(PeerOutput.Close.class))
                .extracting(PeerOutput.Close::reason)
                .containsExactly(PeerOutput.CloseReason.NOT_A_PEER);
        bench.run(120_000);
        assertThat(bench.of(PeerOutput.Dial.class)).hasSize(1);
        assertThat(bench.peer.rejections().of(Rejection.Kind.UNKNOWN_TYPE)).isEqualTo(1);
    }

    @Test
    void anImpostorIsRefusedOnce() {
        LinkId honest = follower(LOW);
        LinkId impostor = bench.accept();
        bench.say(impostor, hello(LOW));
        bench.take(new PeerInput.PongReceived(honest));
        assertThat(bench.of(PeerOutput.Close.class))
                .containsExactly(new PeerOutput.Close(impostor, PeerOutput.CloseReason.UUID_TAKEN));
        assertThat(bench.of(PeerOutput.Note.class)).hasSize(1);
    }

    @Test
    void aPeerThatHasRebootedTakesThePlaceOfItsDeadConnection() {
        LinkId dead = follower(LOW);
        LinkId reborn = bench.accept();
        bench.say(reborn, hello(LOW));
        bench.run(1_001);
        assertThat(bench.of(PeerOutput.Close.class))
                .containsExactly(new PeerOutput.Close(dead, PeerOutput.CloseReason.SILENT));
        bench.say(reborn, hello(LOW));
        bench.run(200);
        assertThat(bench.said(reborn, SyncMessage.State.class)).isNotEmpty();
    }

    @Test
    void twoConnectionsOfOursCollapseToTheOneThatTheHigherOpened() {
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(LOW), PeerBench.THERE));
        LinkId ours = bench.of(PeerOutput.Dial.class).get(0).link();
        bench.take(new PeerInput.LinkOpened(ours));
        bench.say(ours, hello(LOW));
        LinkId theirs = follower(LOW);
        assertThat(bench.of(PeerOutput.Close.class))
                .containsExactly(new PeerOutput.Close(theirs, PeerOutput.CloseReason.DUPLICATE));
    }

    @Test
    void nothingHappensAfterStop() {
        follower(LOW);
        bench.take(new PeerInput.Stopping());
        bench.forget();
        bench.change(DIM);
        bench.run(100_000);
        assertThat(bench.outputs).isEmpty();
        assertThat(bench.peer.nextWakeUpMs()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatTheLeaderHasTakenAndChangedSinceIsNotAskedForAgain() {
        LinkId leader = leader(HIGH, 41);
        bench.change(DIM);
        StateVersion asked =
                bench.said(leader, SyncMessage.Command.class).get(0).version();
        bench.forget();
        // The leader took it, and its own user has turned the same knob before it told.
        GroupLight since = GroupLight.INITIAL.withBrightness(new Level(99));
        bench.say(
                leader,
                SyncWriter.write(new SyncMessage.State(
                        new DeviceUuid(HIGH), asked.next(), 9, since, java.util.Optional.of(asked))));
        bench.run(3_000);
        assertThat(bench.said(leader, SyncMessage.Command.class)).isEmpty();
        assertThat(bench.of(PeerOutput.LightShown.class))
                .last()
                .satisfies(shown -> assertThat(shown.light().brightness()).isEqualTo(new Level(99)));
    }

    @Test
    void noTwoRequestsGoAsOneVersion() {
        LinkId leader = leader(HIGH, 41);
        for (int level = 1; level <= 3; level++) {
            bench.change(new SetBrightness(new Level(level)));
            bench.run(40);
        }
        assertThat(bench.said(leader, SyncMessage.Command.class))
                .extracting(SyncMessage.Command::version)
                .containsExactly(StateVersion.of(42), StateVersion.of(43), StateVersion.of(44));
    }

    @Test
    void aFollowerIsToldWhichOfItsChangesTheLightHasInIt() {
        LinkId link = follower(LOW);
        bench.run(1_000);
        StateVersion before = last(link).version();
        bench.say(link, SyncWriter.write(new SyncMessage.Command(new DeviceUuid(LOW), before.next(), 5, DIM)));
        bench.change(new SetBrightness(new Level(99)));
        bench.run(100);
        assertThat(last(link).light().brightness()).isEqualTo(new Level(99));
        assertThat(last(link).confirms()).contains(before.next());
    }

    private LinkId follower(String uuid) {
        LinkId link = bench.accept();
        bench.say(link, hello(uuid));
        return link;
    }

    private LinkId leader(String uuid, long version) {
        LinkId link = follower(uuid);
        bench.say(
                link,
                SyncWriter.write(
                        new SyncMessage.State(new DeviceUuid(uuid), StateVersion.of(version), 5, GroupLight.INITIAL)));
        assertThat(bench.peer.state()).isEqualTo(SyncState.SYNCHRONIZED);
        bench.run(100);
        bench.forget();
        return link;
    }

    private SyncMessage.State last(LinkId link) {
        var states = bench.said(link, SyncMessage.State.class);
        return states.get(states.size() - 1);
    }

    private static String pong(String uuid) {
        return "{\"t\":\"sync.pong\",\"u\":\"" + uuid + "\"}";
    }

    private static String hello(String uuid) {
        return "{\"t\":\"sync.hello\",\"u\":\"" + uuid + "\",\"pv\":1,\"n\":\"x\",\"pref\":\"auto\",\"cap\":[]}";
    }
}
