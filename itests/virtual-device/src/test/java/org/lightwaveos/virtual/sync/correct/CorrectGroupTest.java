/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.sync.FirmwareSide;
import org.lightwaveos.virtual.sync.SyncRole;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** Several correct units, and one beside a firmware. */
class CorrectGroupTest {

    private static final String A = "LW-02A500000001";
    private static final String B = "LW-02A500000002";
    private static final String C = "LW-02A500000003";

    private final Neighbourhood network = new Neighbourhood();
    private final Map<String, SyncSide> units = new TreeMap<>();

    @Test
    void theHighestLeadsAndAChangeMadeAnywhereIsEverywhere() {
        add(A, B, C);
        network.pass(1_000);
        assertThat(units.get(C).role()).isEqualTo(SyncRole.LEADER);
        assertThat(units.get(A).leader()).contains(C);

        change(A, CommandKind.BRIGHTNESS, 33);
        assertEverywhere(GlobalField.BRIGHTNESS, 33);
        change(C, CommandKind.SPEED, 44);
        assertEverywhere(GlobalField.SPEED, 44);
        network.pass(Neighbourhood.TICK_MS);
        network.does(B, units.get(B).setHue(network.now(), 55));
        assertEverywhere(GlobalField.HUE, 55);
        assertThat(units.values()).allMatch(unit -> unit.state() == SyncState.SYNCHRONIZED);
    }

    @Test
    void twoFollowersThatCountToTheSameVersionEndWithOneLight() {
        add(A, B, C);
        network.pass(1_000);
        // Neither has heard of the other's change when it makes its own.
        var fromA = units.get(A).dispatch(network.now(), List.of(Change.of(CommandKind.BRIGHTNESS, 1)));
        var fromB = units.get(B).dispatch(network.now(), List.of(Change.of(CommandKind.BRIGHTNESS, 2)));
        network.does(A, fromA);
        network.does(B, fromB);
        network.pass(200);
        assertEverywhere(GlobalField.BRIGHTNESS, 1);
    }

    @Test
    void aLateJoinerShowsTheLightAtOnce() {
        add(B, C);
        network.pass(6_000);
        change(B, CommandKind.BRIGHTNESS, 33);
        add(A);
        assertThat(units.get(A).light().get(GlobalField.BRIGHTNESS)).isEqualTo(33);
        assertThat(units.get(A).light()).isEqualTo(units.get(C).light());
    }

    @Test
    void whenTheLeaderDiesTheNextLeadsWithTheSameLight() {
        add(A, B, C);
        network.pass(1_000);
        change(C, CommandKind.BRIGHTNESS, 33);
        network.kill(C);
        units.remove(C);
        assertThat(units.get(B).role()).isEqualTo(SyncRole.LEADER);
        assertThat(units.get(A).leader()).contains(B);
        change(A, CommandKind.SPEED, 44);
        assertEverywhere(GlobalField.BRIGHTNESS, 33);
        assertEverywhere(GlobalField.SPEED, 44);
        // It comes back with the light of a boot, and leads with it: so the protocol has it.
        add(C);
        network.pass(2_000);
        assertEverywhere(GlobalField.BRIGHTNESS, SyncLight.INITIAL.get(GlobalField.BRIGHTNESS));
    }

    @Test
    void sixUnitsHoldFourPeersEachAtMostAndLetTheHighestIn() {
        String highest = "LW-02A500000006";
        add(A, B, C, "LW-02A500000004", "LW-02A500000005");
        network.pass(10_000);
        assertThat(units.values()).allMatch(unit -> unit.connected().size() == Links.ROOM);
        add(highest);
        network.pass(60_000);
        assertThat(units.values()).allMatch(unit -> unit.connected().size() <= Links.ROOM);
        assertThat(units.get(highest).connected()).hasSize(Links.ROOM);
        units.get(highest)
                .connected()
                .forEach(uuid -> assertThat(units.get(uuid).leader()).contains(highest));
    }

    @Test
    void idleUnitsSayLittle() {
        add(A, B);
        network.pass(30_000);
        network.texts.clear();
        network.pass(60_000);
        // A ping and a pong from either end, and the leader's state, every ten seconds.
        assertThat(network.texts).hasSize(6 * (2 + 2 + 1));
    }

    @Test
    void aLeadingFirmwareIsFollowedAndObeysOurCommands() {
        units.put(B, new FirmwareSide(B));
        network.add(B, units.get(B));
        units.get(B).dispatch(network.now(), List.of(Change.of(CommandKind.BRIGHTNESS, 33)));
        network.pass(6_000);
        add(A);
        scan(B);
        network.pass(2_000);
        assertThat(units.get(A).leader()).contains(B);
        assertThat(units.get(A).light().get(GlobalField.BRIGHTNESS)).isEqualTo(33);
        change(A, CommandKind.BRIGHTNESS, 44);
        assertEverywhere(GlobalField.BRIGHTNESS, 44);
        // No palette: firmware cannot read the documented form.
        change(A, CommandKind.PALETTE, 12);
        assertThat(units.get(B).light().get(GlobalField.PALETTE)).isZero();
    }

    @Test
    void aFollowingFirmwareMisreadsThePlainState() {
        units.put(A, new FirmwareSide(A));
        network.add(A, units.get(A));
        network.pass(6_000);
        add(B);
        scan(A);
        network.pass(2_000);
        assertThat(units.get(A).leader()).contains(B);
        assertThat(units.get(A).hasCrashed()).isFalse();
        change(B, CommandKind.SPEED, 44);
        network.pass(200);
        // Each field takes the value of the next key.
        assertThat(units.get(A).light().get(GlobalField.BRIGHTNESS)).isEqualTo(44);
    }

    private void add(String... uuids) {
        for (String uuid : uuids) {
            SyncSide unit = new CorrectPeer(uuid);
            units.put(uuid, unit);
            network.add(uuid, unit);
        }
    }

    private void scan(String uuid) {
        network.does(uuid, units.get(uuid).scan(network.now()));
    }

    private void change(String uuid, CommandKind kind, int... values) {
        network.pass(Neighbourhood.TICK_MS);
        network.does(uuid, units.get(uuid).dispatch(network.now(), List.of(Change.of(kind, values))));
    }

    private void assertEverywhere(GlobalField field, int value) {
        units.forEach((uuid, unit) ->
                assertThat(unit.light().get(field)).as("%s of %s", field, uuid).isEqualTo(value));
    }
}
