/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;
import org.lightwaveos.peer.protocol.LightCommand.SetHue;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

/** What a peer tells of itself: its members, how long a change took, and what it could not read. */
class PeerDiagnosticsTest {

    private static final DeviceUuid LOW = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid HIGH = new DeviceUuid("LW-FFFFFFFFFFF0");

    private final PeerBench bench = new PeerBench("LW-800000000000");

    @Test
    void membersAreNamedAsTheyGreet() {
        greeted(LOW, "kitchen", "auto");
        greeted(HIGH, "spy", "observer");
        assertThat(members())
                .containsExactlyInAnyOrder(
                        new GroupMember(LOW, GroupMember.Kind.OWN, "kitchen"),
                        new GroupMember(HIGH, GroupMember.Kind.OBSERVER, "spy"));
    }

    @Test
    void aMemberThatHasGoneIsNoneAnyMore() {
        LinkId link = greeted(LOW, "kitchen", "auto");
        bench.take(new PeerInput.LinkClosed(link));
        assertThat(members()).isEmpty();
    }

    @Test
    void aChangeHasReachedEverybodyWhenEachPingBehindItIsAnswered() {
        LinkId one = greeted(LOW, "one", "auto");
        LinkId two = greeted(new DeviceUuid("LW-000000000002"), "two", "auto");
        bench.run(1_000);
        bench.take(new PeerInput.PongReceived(one));
        bench.take(new PeerInput.PongReceived(two));
        bench.forget();
        bench.change(new SetBrightness(new Level(9)));
        assertThat(bench.of(PeerOutput.SendPing.class))
                .extracting(PeerOutput.SendPing::link)
                .containsExactlyInAnyOrder(one, two);
        bench.now += 4;
        bench.take(new PeerInput.PongReceived(one));
        assertThat(bench.of(PeerOutput.Reached.class)).isEmpty();
        bench.now += 3;
        bench.take(new PeerInput.PongReceived(two));
        assertThat(bench.of(PeerOutput.Reached.class)).containsExactly(new PeerOutput.Reached(7));
    }

    @Test
    void whoIsLostMeanwhileDoesNotCount() {
        LinkId one = greeted(LOW, "one", "auto");
        bench.run(1_000);
        bench.forget();
        bench.change(new SetBrightness(new Level(9)));
        bench.take(new PeerInput.LinkClosed(one));
        assertThat(bench.of(PeerOutput.Reached.class)).hasSize(1);
    }

    @Test
    void aFollowersFigureIsTheLeadersConfirmation() {
        LinkId leader = following();
        bench.change(new SetBrightness(new Level(9)));
        bench.now += 12;
        bench.say(leader, state(2, GroupLight.INITIAL.withBrightness(new Level(9))));
        assertThat(bench.of(PeerOutput.Reached.class)).containsExactly(new PeerOutput.Reached(12));
    }

    @Test
    void aHueTravelsInAState() {
        LinkId leader = following();
        bench.change(new SetHue(new Level(200)));
        assertThat(bench.said(leader, SyncMessage.State.class)).singleElement().satisfies(asked -> {
            assertThat(asked.light().hue()).isEqualTo(new Level(200));
            assertThat(asked.version()).isEqualTo(new StateVersion(2));
        });
        bench.say(leader, state(2, GroupLight.INITIAL.withHue(new Level(200))));
        bench.forget();
        bench.run(3_000);
        assertThat(bench.said(leader, SyncMessage.State.class)).isEmpty();
    }

    @Test
    void aStockDeviceIsLeftAloneHoweverOftenItIsSeen() {
        bench.take(new PeerInput.PeerSeen(LOW, PeerBench.THERE));
        LinkId link = bench.of(PeerOutput.Dial.class).get(0).link();
        bench.take(new PeerInput.LinkOpened(link));
        bench.say(
                link, "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"MISSING_FIELD\",\"message\":\"\"}}");
        assertThat(bench.of(PeerOutput.Close.class))
                .containsExactly(new PeerOutput.Close(link, PeerOutput.CloseReason.NOT_A_PEER));
        bench.forget();
        bench.take(new PeerInput.PeerSeen(LOW, PeerBench.THERE));
        bench.run(120_000);
        assertThat(bench.of(PeerOutput.Dial.class)).isEmpty();

        bench.run(600_000);
        bench.take(new PeerInput.PeerSeen(LOW, PeerBench.THERE));
        assertThat(bench.of(PeerOutput.Dial.class)).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsNotedOncePerKind() {
        LinkId link = greeted(LOW, "one", "auto");
        for (int i = 0; i < 50; i++) {
            bench.say(link, "{\"t\":\"sync.state\"");
        }
        assertThat(bench.of(PeerOutput.Note.class))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains(LOW.text()).contains("MALFORMED"));
    }

    private LinkId following() {
        LinkId leader = greeted(HIGH, "boss", "auto");
        bench.say(leader, state(1, GroupLight.INITIAL));
        bench.run(1_000);
        bench.forget();
        return leader;
    }

    private LinkId greeted(DeviceUuid uuid, String name, String preference) {
        LinkId link = bench.accept();
        bench.say(link, SyncWriter.write(new SyncMessage.Hello(uuid, 1, name, preference, List.of())));
        return link;
    }

    private Iterable<GroupMember> members() {
        List<PeerOutput.MembersChanged> told = bench.of(PeerOutput.MembersChanged.class);
        return told.get(told.size() - 1).members();
    }

    private static String state(int version, GroupLight light) {
        return SyncWriter.write(new SyncMessage.State(HIGH, new StateVersion(version), version, light));
    }
}
