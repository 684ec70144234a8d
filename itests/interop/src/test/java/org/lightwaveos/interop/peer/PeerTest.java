/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.SyncKind;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.sync.SyncRole;

/** Our own peers and virtual units as one installation, over real sockets. */
class PeerTest {

    private static final String LOWEST = "LW-020000000001";
    private static final String LOW = "LW-02A500000001";
    private static final String MIDDLE = "LW-02A500000005";
    private static final String HIGH = "LW-02A500000009";
    private static final String HIGHEST = "LW-FE0000000001";

    private final Household house = new Household();

    @AfterEach
    void leave() throws Exception {
        house.close();
    }

    @Test
    void oursLeadsTwoUnitsOfFirmwareAndACorrectOne() throws Exception {
        OurPeer leader = house.ours(HIGHEST, Leadership.PREFER);
        VirtualDevice first = house.unit(LOW, SyncKind.FIRMWARE);
        house.unit(MIDDLE, SyncKind.FIRMWARE);
        VirtualDevice correct = house.unit(HIGH, SyncKind.CORRECT);
        house.meet();

        house.untilLedBy(leader.uuid());
        house.until("three members", () -> leader.members().size() == 3);
        assertThat(leader.state()).isEqualTo(SyncState.LEADING);
        assertThat(house.alive()).extracting(unit -> unit.sync().role()).containsOnly(SyncRole.FOLLOWER);
        for (int brightness = 20; brightness < 200; brightness += 30) {
            leader.dim(brightness);
            house.untilAllAt(brightness);
        }
        leader.change(new LightCommand.SetEffect(new EffectId(260)));
        leader.change(new LightCommand.SetPalette(new PaletteId(41)));
        leader.change(new LightCommand.SetZoneMode(true, new ZoneCount(2)));
        leader.change(new LightCommand.SetZoneEffect(new ZoneId(1), new EffectId(263)));
        house.until("all of it everywhere", () -> house.alive()
                .allMatch(unit -> unit.light().effectId() == 260
                        && unit.light().paletteId() == 41
                        && unit.light().zonesEnabled()
                        && unit.light().zones().get(1).effectId() == 263));

        // A finger on a unit: firmware never tells, a correct one does.
        correct.pressButtonLong();
        house.untilAllAt(20);
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void oursFollowsAUnitOfFirmwareAndSpeaksForTheGroup() throws Exception {
        OurPeer follower = house.ours(LOWEST, Leadership.NEVER);
        VirtualDevice leader = house.unit(HIGH, SyncKind.FIRMWARE);
        house.unit(LOW, SyncKind.FIRMWARE);
        house.meet();

        house.untilLedBy(leader.uuid());
        follower.dim(33);
        house.untilAllAt(33);
        assertThat(leader.sync().role()).isEqualTo(SyncRole.LEADER);
        assertThat(follower.state()).isEqualTo(SyncState.SYNCHRONIZED);
    }

    /** Units have counted far by then, and no follower tells how far. */
    @Test
    void oursComesAnewAndReachesEveryUnitWhoeverLeads() throws Exception {
        OurPeer first = house.ours(HIGHEST, Leadership.PREFER);
        house.unit(LOW, SyncKind.FIRMWARE);
        VirtualDevice second = house.unit(MIDDLE, SyncKind.FIRMWARE);
        VirtualDevice third = house.unit(HIGH, SyncKind.FIRMWARE);
        house.meet();
        house.untilLedBy(first.uuid());
        for (int brightness = 30; brightness < 180; brightness += 10) {
            first.dim(brightness);
            house.untilAllAt(brightness);
        }
        house.leave(first);

        OurPeer ours = house.ours(LOWEST, Leadership.NEVER);
        house.meet();
        house.untilLedBy(third.uuid());
        house.until("all are counted", () -> ours.members().size() == 3);
        for (int brightness = 31; brightness < 100; brightness += 10) {
            ours.dim(brightness);
            house.untilAllAt(brightness);
        }

        third.kill();
        house.untilLedBy(second.uuid());
        for (int brightness = 32; brightness < 100; brightness += 10) {
            ours.dim(brightness);
            house.untilAllAt(brightness);
        }
    }

    @Test
    void oursFollowsACorrectUnit() throws Exception {
        OurPeer follower = house.ours(LOWEST, Leadership.NEVER);
        VirtualDevice leader = house.unit(HIGH, SyncKind.CORRECT);
        house.meet();

        house.untilLedBy(leader.uuid());
        follower.dim(33);
        house.untilAllAt(33);
        leader.pressButtonLong();
        house.untilAllAt(20);
        follower.change(new LightCommand.SetPalette(new PaletteId(17)));
        house.until("palette", () -> leader.light().paletteId() == 17);
        assertThat(follower.state()).isEqualTo(SyncState.SYNCHRONIZED);
    }

    @Test
    void oursJoinsLeadsAndLeaves() throws Exception {
        VirtualDevice high = house.unit(HIGH, SyncKind.CORRECT);
        VirtualDevice low = house.unit(LOW, SyncKind.CORRECT);
        house.meet();
        house.untilLedBy(high.uuid());

        OurPeer ours = house.ours(HIGHEST, Leadership.PREFER);
        house.meet();
        house.untilLedBy(ours.uuid());
        ours.dim(55);
        house.untilAllAt(55);

        long left = System.nanoTime();
        house.leave(ours);
        house.untilLedBy(high.uuid());
        assertThat(System.nanoTime() - left).isLessThan(TimeUnit.SECONDS.toNanos(5));
        assertThat(low.light().brightness()).isEqualTo(55);
        assertThat(high.light().brightness()).isEqualTo(55);
    }

    @Test
    void twoOfOursShareOneConnectionAndOneLight() throws Exception {
        OurPeer high = house.ours(HIGH, Leadership.AUTO);
        OurPeer low = house.ours(LOW, Leadership.AUTO);
        house.meet();
        house.untilLedBy(high.uuid());
        house.until("follower in step", () -> low.state() == SyncState.SYNCHRONIZED);
        low.dim(71);
        house.untilAllAt(71);
        high.dim(72);
        house.untilAllAt(72);
        low.change(new LightCommand.SetHue(new Level(99)));
        house.until("hue", () -> high.light().hue().value() == 99);
        assertThat(low.members())
                .containsExactly(new GroupMember(
                        high.uuid(), GroupMember.Kind.OWN, "peer " + high.uuid().suffix()));
    }

    @Test
    void fiveOfOursWithPreferencesAgree() throws Exception {
        OurPeer preferred = house.ours(HIGHEST, Leadership.PREFER);
        List<OurPeer> others = List.of(
                house.ours(LOW, Leadership.AUTO),
                house.ours(HIGH, Leadership.AUTO),
                house.ours(LOWEST, Leadership.NEVER));
        OurPeer observer = house.ours("LW-FFFFFFFFFFFE", Leadership.OBSERVER);
        house.meet();
        house.untilLedBy(preferred.uuid());
        int brightness = 30;
        for (OurPeer each : others) {
            each.dim(++brightness);
            house.untilAllAt(brightness);
        }
        assertThat(observer.members()).hasSize(4);

        house.leave(preferred);
        house.untilLedBy(others.get(1).uuid());
        others.get(2).dim(44);
        house.untilAllAt(44);
    }

    @Test
    void aKilledUnitThatLedIsReplacedByOurs() throws Exception {
        OurPeer ours = house.ours(MIDDLE, Leadership.AUTO);
        VirtualDevice leader = house.unit(HIGH, SyncKind.FIRMWARE);
        VirtualDevice other = house.unit(LOW, SyncKind.FIRMWARE);
        house.meet();
        house.untilLedBy(leader.uuid());
        ours.dim(60);
        house.untilAllAt(60);

        leader.kill();
        house.until("ours leads", () -> ours.state() == SyncState.LEADING);
        house.until("the other follows", () -> other.sync().leader().equals(java.util.Optional.of(MIDDLE)));
        ours.dim(61);
        house.untilAllAt(61);
    }

    @Test
    void ourLeaderThatFallsSilentIsReplacedWithinFiveSeconds() throws Exception {
        OurPeer leader = house.ours(HIGH, Leadership.AUTO);
        OurPeer follower = house.ours(LOW, Leadership.AUTO);
        try (Relay wire = new Relay(leader.port())) {
            follower.sees(leader.uuid(), wire.port());
            house.untilLedBy(leader.uuid());
            leader.dim(12);
            house.untilAllAt(12);

            long died = System.nanoTime();
            wire.die();
            house.until("takes over", () -> follower.isUnder(follower.uuid()));
            assertThat(System.nanoTime() - died).isLessThan(TimeUnit.MILLISECONDS.toNanos(5_500));
            assertThat(follower.light().brightness().value()).isEqualTo(12);
        }
    }
}
