/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.group.Gathering;
import org.openhab.binding.lightwaveos.internal.peer.FakeNode;
import org.openhab.binding.lightwaveos.internal.peer.GroupFields;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

/** A device under a bridge, and the group whose peer the bridge is. */
class MembershipTest {

    private static final ThingUID BRIDGE = new ThingUID(LightwaveBindingConstants.THING_TYPE_PEER, "home");
    private static final DeviceUuid OWN = new DeviceUuid("LW-B827EB123456");
    private static final GroupLight GROUP =
            GroupLight.INITIAL.withBrightness(new Level(200)).withPalette(new PaletteId(9));

    private final FakeNode node =
            new FakeNode(new PeerSettings(OWN, "home", Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT), null);

    @Test
    void aMemberTakesWhatDiffersOfTheGroupsLight() {
        HandlerBench bench = member(Map.of());
        Gathering group = group(bench, true);
        online(bench, GROUP);
        assertThat(bench.controller().calls).doesNotContain("BRIGHTNESS=200");

        group.light(node, GROUP.withBrightness(new Level(7)));
        assertThat(bench.controller().calls)
                .containsOnlyOnce("BRIGHTNESS=7")
                .noneMatch(call -> call.startsWith("PALETTE"));
    }

    @Test
    void whoeverComesFirstWaitsForTheOther() {
        HandlerBench bench = member(Map.of());
        online(bench, GroupLight.INITIAL);
        assertThat(bench.controller().calls).isEmpty();
        group(bench, true);
        assertThat(bench.controller().calls).contains("BRIGHTNESS=200", "PALETTE=9");
        assertThat(node.calls).contains("hold [" + HandlerBench.UUID + "]");
    }

    @Test
    void aCommandToTheMembersOwnChannelIsOneToTheGroup() {
        HandlerBench bench = member(Map.of());
        group(bench, true);
        online(bench, GROUP);
        bench.command("brightness", new PercentType(50));
        assertThat(bench.controller().calls).contains("BRIGHTNESS=128");
        assertThat(node.changes).containsExactly(new LightCommand.SetBrightness(new Level(128)));
    }

    @Test
    void whoIsNoSourceIsPutRight() {
        HandlerBench bench = member(Map.of("source", false));
        group(bench, true);
        online(bench, GROUP);
        bench.command("brightness", new PercentType(50));
        bench.time.pass(Duration.ofMillis(500));
        assertThat(node.changes).isEmpty();
        assertThat(bench.controller().calls).endsWith("BRIGHTNESS=200");
    }

    @Test
    void onlyWhatIsConfiguredIsFollowed() {
        HandlerBench bench = member(Map.of("followedFields", "brightness", "brightnessScale", 50));
        group(bench, true);
        online(bench, GroupLight.INITIAL);
        assertThat(bench.controller().calls).contains("BRIGHTNESS=100").noneMatch(call -> call.startsWith("PALETTE"));
        bench.command("palette", new DecimalType(4));
        assertThat(node.changes).isEmpty();
    }

    @Test
    void whoLeavesStaysAsItIsAndComesBackToTheGroupsLight() {
        HandlerBench bench = member(Map.of());
        Gathering group = group(bench, true);
        online(bench, GROUP);
        assertThat(bench.callback.states).contains("follow ON");
        bench.command("follow", OnOffType.OFF);
        assertThat(bench.callback.states).endsWith("follow OFF");
        group.light(node, GROUP.withBrightness(new Level(7)));
        bench.command("palette", new DecimalType(4));
        assertThat(bench.controller().calls).doesNotContain("BRIGHTNESS=7");
        assertThat(node.changes).isEmpty();
        assertThat(node.calls).endsWith("hold []");

        bench.callback.states.clear();
        bench.restart();
        online(bench, GROUP);
        assertThat(bench.callback.states).contains("follow OFF").doesNotContain("follow ON");
        assertThat(bench.controller().calls).doesNotContain("BRIGHTNESS=7");

        bench.command("follow", OnOffType.ON);
        assertThat(bench.controller().calls).as("it is asked first").endsWith("refresh");
        confirmed(bench, GROUP, false);
        assertThat(bench.controller().calls).contains("BRIGHTNESS=7");
    }

    @Test
    void withoutABridgeThereIsNothingToFollow() {
        HandlerBench bench = new HandlerBench();
        bench.handler.initialize();
        bench.command("follow", OnOffType.ON);
        assertThat(bench.callback.states).contains("follow UNDEF").doesNotContain("follow ON");
        bench.command("brightness", new PercentType(50));
        assertThat(bench.controller().calls).contains("BRIGHTNESS=128");
    }

    @Test
    void aGroupCanBeChosenWithoutABridge() {
        HandlerBench bench = new HandlerBench(Map.of("group", BRIDGE.getAsString()), Map.of());
        bench.handler.initialize();
        group(bench, true);
        online(bench, GroupLight.INITIAL);
        assertThat(bench.controller().calls).contains("BRIGHTNESS=200");
    }

    @Test
    void aDeviceWorksWhateverBecomesOfItsBridge() {
        HandlerBench bench = member(Map.of());
        Gathering group = group(bench, true);
        online(bench, GROUP);
        bench.handler.bridgeStatusChanged(
                new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, null));
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.ONLINE);

        group.end(node);
        bench.command("brightness", new PercentType(50));
        bench.time.pass(Duration.ofMillis(60_000));
        assertThat(bench.controller().calls).contains("BRIGHTNESS=128").doesNotContain("BRIGHTNESS=200");
        assertThat(node.changes).isEmpty();
        group.light(node, GROUP);
        assertThat(bench.controller().calls).doesNotContain("BRIGHTNESS=200");
    }

    @Test
    void whoRunsSyncItselfOrIsDrivenByAnotherOpenhabIsLeftAlone() {
        for (boolean bySync : new boolean[] {true, false}) {
            HandlerBench bench = member(Map.of());
            Gathering group = group(bench, true);
            if (bySync) {
                group.members(node, Set.of(new GroupMember(HandlerBench.UUID, GroupMember.Kind.FIRMWARE, "")));
            } else {
                group.drivenElsewhere(node, Set.of(HandlerBench.UUID));
            }
            online(bench, GroupLight.INITIAL);
            assertThat(bench.controller().calls).isEmpty();
            group.members(node, Set.of());
            group.drivenElsewhere(node, Set.of());
            assertThat(bench.controller().calls).as("it is asked first").endsWith("refresh");
            confirmed(bench, GroupLight.INITIAL, false);
            assertThat(bench.controller().calls).contains("BRIGHTNESS=200");
        }
    }

    @Test
    void aLightThatNobodyHasChosenGivesWayToTheFirstDevices() {
        HandlerBench bench = member(Map.of());
        Gathering group = group(bench, false);
        online(bench, GroupLight.INITIAL.withBrightness(new Level(33)));
        assertThat(node.changes).isEmpty();
        group.role(node, SyncState.LEADING);
        assertThat(node.changes).containsExactly(new LightCommand.SetBrightness(new Level(33)));
        assertThat(bench.controller().calls).isEmpty();
    }

    @Test
    void disposedItIsNoMemberAnyMore() {
        HandlerBench bench = member(Map.of());
        Gathering group = group(bench, true);
        online(bench, GROUP);
        bench.handler.dispose();
        bench.controller().calls.clear();
        group.light(node, GROUP.withBrightness(new Level(7)));
        bench.time.pass(Duration.ofMillis(60_000));
        assertThat(bench.controller().calls).isEmpty();
        assertThat(node.calls).endsWith("hold []");
    }

    private static HandlerBench member(Map<String, Object> configuration) {
        HandlerBench bench = new HandlerBench(configuration, Map.of(), BRIDGE);
        bench.handler.initialize();
        bench.controller().calls.clear();
        return bench;
    }

    private Gathering group(HandlerBench bench, boolean chosen) {
        Gathering group = bench.gatherings.enter(BRIDGE);
        group.begin(node, chosen);
        group.light(node, chosen ? GROUP : GroupLight.INITIAL);
        if (chosen) {
            group.role(node, SyncState.LEADING);
        }
        return group;
    }

    private static void online(HandlerBench bench, GroupLight light) {
        bench.controller().listener.onIdentity(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.controller().listener.onLink(new LinkStatus.Online());
        confirmed(bench, light, true);
    }

    private static void confirmed(HandlerBench bench, GroupLight light, boolean first) {
        LightState state = GroupFields.stateOf(light);
        bench.controller().listener.onLight(state, Set.of(LightField.values()));
        bench.controller().listener.onConfirmed(state, first);
    }
}
