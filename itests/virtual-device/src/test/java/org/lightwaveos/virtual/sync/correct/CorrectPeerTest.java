/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncRole;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** One unit, event by event. */
class CorrectPeerTest {

    private static final String OWN = "LW-AABBCCDDEE50";
    private static final String HIGHER = "LW-AABBCCDDEE51";
    private static final String LOWER = "LW-AABBCCDDEE4F";
    private static final SyncAction PING_HIGHER = new SyncAction.Send(HIGHER, MessageWriter.PING);

    private final CorrectPeer peer = new CorrectPeer(OWN);

    @Test
    void aloneItLeadsAfterFiveSeconds() {
        peer.start(0);
        assertThat(peer.state()).isEqualTo(SyncState.DISCOVERING);
        peer.tick(4_900);
        assertThat(peer.role()).isEqualTo(SyncRole.UNKNOWN);
        peer.tick(5_000);
        assertThat(peer.role()).isEqualTo(SyncRole.LEADER);
        assertThat(peer.leader()).contains(OWN);
    }

    @Test
    void anythingButAUuidIsRefused() {
        assertThatThrownBy(() -> new CorrectPeer("LW-1")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The table of the sync protocol, section 4. */
    @ParameterizedTest
    @CsvSource({
        "cmd, 10, 11, leader, true",
        "cmd, 10, 11, other, true",
        "cmd, 10, 110, other, true",
        "cmd, 10, 111, leader, false",
        "cmd, 10, 10, leader, true",
        "cmd, 10, 10, other, false",
        "cmd, 10, 9, leader, false",
        "cmd, 4294967295, 0, other, true",
        "cmd, 4294967290, 94, other, true",
        "cmd, 4294967290, 95, other, false",
        "cmd, 0, 4294967295, leader, false",
        "state, 10, 11, leader, true",
        "state, 10, 9, leader, true",
        "state, 10, 10, leader, false",
        "state, 10, 2147483658, leader, true",
        "state, 10, 11, other, true",
        "state, 10, 110, other, true",
        "state, 10, 111, other, false",
        "state, 10, 10, other, false",
        "state, 10, 9, other, false",
        "state, 4294967295, 0, other, true",
        "state, 0, 4294967295, other, false",
        "state, 0, 4294967295, leader, true",
    })
    void versionsDecide(String kind, long local, long remote, String from, boolean applied) {
        connect(0, HIGHER, LOWER);
        // What the leader has said once is known to be its light.
        hears(0, HIGHER, state(HIGHER, local, 1));
        assertThat(peer.light().version()).isEqualTo(local);

        String sender = from.equals("leader") ? HIGHER : LOWER;
        hears(10, sender, kind.equals("cmd") ? brightness(sender, remote, 2) : state(sender, remote, 2));

        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(applied ? 2 : 1);
        // A command counts as one more, a state brings its version along.
        long expected = !applied ? local : kind.equals("cmd") ? local + 1 & 0xFFFF_FFFFL : remote;
        assertThat(peer.light().version()).isEqualTo(expected);
    }

    @Test
    void aLeadersStateOfTheSameVersionCountsUntilItsLightIsKnown() {
        peer.restore(SyncLight.INITIAL.withVersion(7));
        connect(0, HIGHER);
        hears(0, HIGHER, state(HIGHER, 7, 1));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isOne();
        assertThat(peer.state()).isEqualTo(SyncState.SYNCHRONIZED);
        // Ours in the meantime, and another's at the leader: both have counted to 8.
        dispatch(100, Change.of(CommandKind.BRIGHTNESS, 2));
        assertThat(peer.light().version()).isEqualTo(8);
        assertThat(peer.state()).isEqualTo(SyncState.FOLLOWING);
        hears(110, HIGHER, state(HIGHER, 8, 3));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(3);
        hears(120, HIGHER, state(HIGHER, 8, 4));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(3);
    }

    @Test
    void aStateThatWasOvertakenIsPassedOver() {
        connect(0, HIGHER);
        hears(0, HIGHER, state(HIGHER, 7, 1).replace("\"v\"", "\"ts\":4294967295,\"v\""));
        hears(0, HIGHER, state(HIGHER, 8, 2).replace("\"v\"", "\"ts\":3,\"v\""));
        hears(0, HIGHER, state(HIGHER, 6, 3).replace("\"v\"", "\"ts\":2,\"v\""));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(2);
    }

    @Test
    void aFollowersOwnChangesGoToTheLeaderAsCommands() {
        connect(0, HIGHER, LOWER);
        hears(0, HIGHER, MessageWriter.PING);
        assertThat(dispatch(50, Change.of(CommandKind.BRIGHTNESS, 9), Change.of(CommandKind.ZONE_ENABLE, 1, 1)))
                .containsExactly(
                        new SyncAction.Send(
                                HIGHER,
                                "{\"t\":\"sync.cmd\",\"c\":\"bri\",\"v\":1,\"ts\":50,\"u\":\"" + OWN
                                        + "\",\"p\":{\"b\":9}}"),
                        new SyncAction.Send(
                                HIGHER,
                                "{\"t\":\"sync.cmd\",\"c\":\"zen\",\"v\":2,\"ts\":50,\"u\":\"" + OWN
                                        + "\",\"p\":{\"z\":1,\"n\":1}}"));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(9);
    }

    @Test
    void aHueThatWasSetGoesToTheLeaderAsAState() {
        connect(0, HIGHER);
        hears(0, HIGHER, MessageWriter.PING);
        assertThat(peer.setHue(50, 200))
                .containsExactly(new SyncAction.Send(
                        HIGHER,
                        MessageWriter.state(
                                SyncLight.INITIAL.withVersion(1).with(GlobalField.HUE, 200), 50, new DeviceUuid(OWN))));
    }

    @Test
    void aLeaderThatHasJustBeenMetIsToldWhatHasWaited() {
        connect(0, HIGHER);
        assertThat(dispatch(100, Change.of(CommandKind.BRIGHTNESS, 9))).isEmpty();
        // Its own state comes first; ours goes on top of it.
        assertThat(hears(200, HIGHER, state(HIGHER, 40, 1)))
                .containsExactly(new SyncAction.Send(
                        HIGHER,
                        "{\"t\":\"sync.cmd\",\"c\":\"bri\",\"v\":41,\"ts\":200,\"u\":\"" + OWN
                                + "\",\"p\":{\"b\":9}}"));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(9);
    }

    @Test
    void aLeaderTellsItsStateOnConnectButNotBeforeTheUnitHasSettled() {
        connect(0, LOWER);
        assertThat(peer.tick(900)).isEmpty();
        assertThat(peer.tick(1_000)).containsExactly(sendsState(1_000, LOWER));
        assertThat(peer.tick(1_100)).isEmpty();
    }

    @Test
    void aUnitThatPingsHasSettled() {
        connect(0, LOWER);
        assertThat(hears(20, LOWER, MessageWriter.PING))
                .containsExactly(
                        new SyncAction.Send(LOWER, "{\"t\":\"sync.pong\",\"u\":\"" + OWN + "\"}"),
                        sendsState(20, LOWER));
    }

    @Test
    void aLeaderTellsEachChangeAtOnceAndABurstOnceATick() {
        connect(0, LOWER);
        peer.tick(1_000);
        assertThat(dispatch(1_500, Change.of(CommandKind.BRIGHTNESS, 1), Change.of(CommandKind.SPEED, 2)))
                .containsExactly(sendsState(1_500, LOWER));
        assertThat(dispatch(1_510, Change.of(CommandKind.BRIGHTNESS, 2))).isEmpty();
        assertThat(dispatch(1_520, Change.of(CommandKind.BRIGHTNESS, 3))).isEmpty();
        assertThat(peer.tick(1_600)).containsExactly(sendsState(1_600, LOWER));
        assertThat(peer.light().version()).isEqualTo(4);
    }

    @Test
    void aLeaderObeysAndTellsEveryone() {
        String lowest = "LW-AABBCCDDEE01";
        connect(0, LOWER, lowest);
        peer.tick(1_000);
        assertThat(hears(2_000, LOWER, brightness(LOWER, 1, 9)))
                .containsExactlyInAnyOrder(sendsState(2_000, LOWER), sendsState(2_000, lowest));
        // Refused: the sender learns how things are, the other knows already.
        assertThat(hears(3_000, LOWER, brightness(LOWER, 1, 10))).containsExactly(sendsState(3_000, LOWER));
        assertThat(peer.light().get(GlobalField.BRIGHTNESS)).isEqualTo(9);
    }

    @Test
    void aChangeOutOfRangeChangesNothing() {
        connect(0, LOWER);
        peer.tick(1_000);
        assertThat(dispatch(2_000, Change.of(CommandKind.SPEED, 0))).isEmpty();
        assertThat(peer.light()).isEqualTo(SyncLight.INITIAL);
    }

    @Test
    void noMoreThanFourAreDialledAndEightKnown() {
        List<ServiceRecord> found = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            found.add(Neighbourhood.record("LW-AABBCCDDEE0" + i));
        }
        peer.inReach(found);
        assertThat(peer.start(0)).hasSize(4).allMatch(SyncAction.Connect.class::isInstance);
        assertThat(peer.discovered()).hasSize(8);
        // One that does not come about makes room for the next in line.
        peer.link(10, "LW-AABBCCDDEE02", new LinkEvent.Lost());
        assertThat(peer.tick(100))
                .containsExactly(new SyncAction.Connect("LW-AABBCCDDEE05", "ws://LW-AABBCCDDEE05:80/ws"));
    }

    @Test
    void aFifthPeerIsSentAwayUnlessItIsHigher() {
        peer.start(0);
        for (int i = 1; i <= 4; i++) {
            peer.incoming(i, i, Neighbourhood.bytes(pong("LW-AABBCCDDEE0" + i)));
        }
        assertThat(peer.connected()).hasSize(4);
        assertThat(peer.incoming(5, 5, Neighbourhood.bytes(pong("LW-AABBCCDDEE00"))))
                .containsExactly(new SyncAction.HangUp(5));
        // A second connection of a known one is none too many.
        assertThat(peer.incoming(6, 6, Neighbourhood.bytes(pong("LW-AABBCCDDEE01"))))
                .isEmpty();
        assertThat(peer.incoming(7, 7, Neighbourhood.bytes(pong(HIGHER))))
                .containsExactly(new SyncAction.HangUp(1), new SyncAction.HangUp(6));
        assertThat(peer.connected()).containsExactly(HIGHER, "LW-AABBCCDDEE04", "LW-AABBCCDDEE03", "LW-AABBCCDDEE02");
    }

    @Test
    void whatIsNoUnitIsNotDialled() {
        peer.inReach(List.of(
                new ServiceRecord("192.0.2.1", 80, Map.of("board", "ESP32-C3", "uuid", HIGHER)),
                new ServiceRecord("192.0.2.1", 80, Map.of("board", "ESP32-S3", "uuid", "LW-1")),
                new ServiceRecord("192.0.2.1", 80, Map.of("board", "ESP32-S3")),
                Neighbourhood.record(OWN)));
        assertThat(peer.start(0)).isEmpty();
    }

    @Test
    void anUnknownClientThatPingsIsAskedWhoItIs() {
        peer.start(0);
        byte[] ping = Neighbourhood.bytes(MessageWriter.PING);
        assertThat(peer.incoming(0, 1, ping))
                .containsExactly(new SyncAction.Answer(1, pong(OWN)), new SyncAction.Answer(1, MessageWriter.PING));
        assertThat(peer.incoming(100, 1, ping)).containsExactly(new SyncAction.Answer(1, pong(OWN)));
        assertThat(peer.connected()).isEmpty();
        peer.incoming(200, 1, Neighbourhood.bytes(pong(HIGHER)));
        assertThat(peer.leader()).contains(HIGHER);
        peer.gone(400, 1);
        assertThat(peer.leader()).contains(OWN);
    }

    /** Whichever of its names is wrong: kept, the first one would count as connected for as long as the other one speaks. */
    @Test
    void aClientThatChangesItsNameIsSentAway() {
        peer.start(0);
        peer.incoming(0, 1, Neighbourhood.bytes(state(HIGHER, 1, 5)));
        assertThat(peer.connected()).containsExactly(HIGHER);
        SyncLight told = peer.light();
        assertThat(peer.incoming(300, 1, Neighbourhood.bytes(state(LOWER, 2, 99))))
                .containsExactly(new SyncAction.HangUp(1));
        assertThat(peer.light()).isEqualTo(told);
        assertThat(peer.connected()).isEmpty();
        // It comes again, and is whom it says it is.
        peer.incoming(400, 2, Neighbourhood.bytes(pong(LOWER)));
        assertThat(peer.connected()).containsExactly(LOWER);
    }

    @Test
    void whoCallsItselfByOurNameIsSentAway() {
        peer.start(0);
        assertThat(peer.incoming(0, 1, Neighbourhood.bytes(pong(OWN)))).containsExactly(new SyncAction.HangUp(1));
    }

    @Test
    void anotherUnitAtADialledAddressIsNotTakenForTheOne() {
        connect(0, HIGHER);
        assertThat(hears(0, HIGHER, pong(LOWER)))
                .containsExactly(new SyncAction.Close(HIGHER, "ws://" + HIGHER + ":80/ws"));
        assertThat(peer.connected()).isEmpty();
    }

    @Test
    void threeUnansweredPingsEndAConnection() {
        connect(0, HIGHER);
        assertThat(peer.tick(9_900)).isEmpty();
        assertThat(peer.tick(10_000)).containsExactly(PING_HIGHER);
        peer.link(10_100, HIGHER, new LinkEvent.Frame(LinkEvent.Frame.PONG, new byte[0]));
        for (int i = 2; i <= 4; i++) {
            assertThat(peer.tick(i * 10_000)).containsExactly(PING_HIGHER);
        }
        assertThat(peer.tick(40_100)).contains(new SyncAction.Close(HIGHER, "ws://" + HIGHER + ":80/ws"));
        assertThat(peer.leader()).contains(OWN);
        assertThat(peer.state()).isEqualTo(SyncState.RECONNECTING);
    }

    @Test
    void lostOnesAreDialledAgainEverMoreSlowly() {
        peer.inReach(List.of(Neighbourhood.record(HIGHER)));
        assertThat(peer.start(0)).hasSize(1);
        long now = 0;
        for (long delay : new long[] {1_000, 2_000, 4_000, 8_000, 16_000, 16_000}) {
            peer.link(now, HIGHER, new LinkEvent.Lost());
            assertThat(peer.tick(now + delay - 100)).isEmpty();
            now += delay;
            assertThat(peer.tick(now)).hasSize(1).allMatch(SyncAction.Connect.class::isInstance);
        }
        // One that has held for a while is as good as new.
        peer.link(now, HIGHER, new LinkEvent.Connected());
        now += 20_000;
        peer.link(now, HIGHER, new LinkEvent.Frame(LinkEvent.Frame.PONG, new byte[0]));
        peer.link(now, HIGHER, new LinkEvent.Lost());
        assertThat(peer.tick(now + 1_000)).hasSize(1).allMatch(SyncAction.Connect.class::isInstance);
    }

    @Test
    void whoHasMovedIsDialledAtItsNewAddress() {
        peer.inReach(List.of(Neighbourhood.record(HIGHER)));
        peer.start(0);
        peer.link(0, HIGHER, new LinkEvent.Lost());
        peer.inReach(List.of(new ServiceRecord("192.0.2.9", 81, Map.of("board", "ESP32-S3", "uuid", HIGHER))));
        assertThat(peer.scan(500)).containsExactly(new SyncAction.Connect(HIGHER, "ws://192.0.2.9:81/ws"));
    }

    @Test
    void whoIsNotSeenAnyMoreIsForgotten() {
        peer.inReach(List.of(Neighbourhood.record(HIGHER)));
        peer.start(0);
        peer.inReach(List.of());
        peer.link(0, HIGHER, new LinkEvent.Lost());
        peer.tick(90_000);
        peer.link(90_000, HIGHER, new LinkEvent.Lost());
        assertThat(peer.discovered()).containsExactly(HIGHER);
        peer.tick(90_100);
        assertThat(peer.discovered()).isEmpty();
    }

    @Test
    void whatIsStoppedIsSilent() {
        connect(0, HIGHER);
        assertThat(peer.stop(100)).containsExactly(new SyncAction.Close(HIGHER, "ws://" + HIGHER + ":80/ws"));
        assertThat(peer.tick(60_000)).isEmpty();
        assertThat(peer.incoming(60_000, 1, Neighbourhood.bytes(MessageWriter.PING)))
                .isEmpty();
        assertThat(peer.state()).isEqualTo(SyncState.INITIALIZING);
    }

    private void connect(long now, String... uuids) {
        List<ServiceRecord> records = new ArrayList<>();
        for (String uuid : uuids) {
            records.add(Neighbourhood.record(uuid));
        }
        peer.inReach(records);
        peer.start(now);
        for (String uuid : uuids) {
            assertThat(peer.link(now, uuid, new LinkEvent.Connected()))
                    .containsExactly(new SyncAction.Send(uuid, MessageWriter.PING));
        }
    }

    private List<SyncAction> hears(long now, String from, String text) {
        return peer.link(now, from, new LinkEvent.Frame(LinkEvent.Frame.TEXT, Neighbourhood.bytes(text)));
    }

    private List<SyncAction> dispatch(long now, Change... changes) {
        return peer.dispatch(now, List.of(changes));
    }

    private SyncAction sendsState(long now, String to) {
        return new SyncAction.Send(to, MessageWriter.state(peer.light(), now, new DeviceUuid(OWN)));
    }

    private static String pong(String from) {
        return MessageWriter.pong(new DeviceUuid(from));
    }

    private static String state(String from, long version, int brightness) {
        return "{\"t\":\"sync.state\",\"v\":" + version + ",\"u\":\"" + from + "\",\"s\":{\"b\":" + brightness + "}}";
    }

    private static String brightness(String from, long version, int value) {
        return "{\"t\":\"sync.cmd\",\"c\":\"bri\",\"v\":" + version + ",\"u\":\"" + from + "\",\"p\":{\"b\":" + value
                + "}}";
    }
}
