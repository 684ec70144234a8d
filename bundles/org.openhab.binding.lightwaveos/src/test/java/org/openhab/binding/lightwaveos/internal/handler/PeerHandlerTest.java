/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.openhab.binding.lightwaveos.internal.peer.FakeNode;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

class PeerHandlerTest {

    private static final DeviceUuid UNIT = new DeviceUuid("LW-000000000001");

    private final PeerBench bench = new PeerBench();
    private final PeerBench.House house = bench.house(Map.of());

    @Test
    void initializeReturnsBeforeAnythingListens() {
        house.handler.initialize();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.UNKNOWN);
        assertThat(bench.node().calls).isEmpty();
        assertThat(bench.outside.calls).isEmpty();
        assertThat(bench.waitingThreads()).isEqualTo(1);
    }

    @Test
    void itListensAndOnlyThenTellsTheNetwork() {
        house.handler.initialize();
        bench.node().whileStarting = () -> assertThat(bench.outside.calls).isEmpty();
        bench.runThreads();
        assertThat(bench.node().calls).containsExactly("start 127.0.0.1:8190");
        assertThat(bench.outside.calls).containsExactly("advertise LW-B827EB123456 8190", "browse");
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(house.status().getDescription()).isEqualTo("@text/online.searching");
        assertThat(house.bridge.getProperties()).containsEntry("uuid", "LW-B827EB123456");
        assertThat(house.callback.states)
                .contains("role searching", "leader UNDEF", "peers 0", "sync-state INITIALIZING");
    }

    @Test
    void theConfigurationReachesTheNode() {
        PeerBench.House other = bench.house(
                        Map.of("name", " Attic ", "leadership", "prefer", "address", "127.0.0.2", "advertise", false))
                .start();
        assertThat(bench.node().settings.name()).isEqualTo("Attic");
        assertThat(bench.node().settings.leadership()).isEqualTo(Leadership.PREFER);
        assertThat(bench.node().settings.uuid().text()).isEqualTo("LW-FE27EB123456");
        assertThat(bench.node().calls).containsExactly("start 127.0.0.2:8190");
        assertThat(bench.outside.calls).containsExactly("browse");
        assertThat(other.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void anObserverLooksAndIsNotToBeFound() {
        bench.house(Map.of("leadership", "observer")).start();
        assertThat(bench.outside.calls).containsExactly("browse");
    }

    @Test
    void aConfigurationThatCannotWorkIsRefusedWithItsReason() {
        PeerBench.House wrong = bench.house(Map.of("leadership", "boss")).start();
        assertThat(bench.nodes).isEmpty();
        assertThat(wrong.status().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(wrong.status().getDescription()).startsWith("@text/config.leadership-invalid");
        wrong.command("brightness", OnOffType.ON);
        wrong.handler.dispose();
        assertThat(house.start().status().getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void aTakenPortIsSaidAndHealsByItself() {
        house.handler.initialize();
        bench.node().refusal = new BindException("Address already in use");
        bench.runThreads();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(house.status().getStatusDetail()).isEqualTo(ThingStatusDetail.COMMUNICATION_ERROR);
        assertThat(house.status().getDescription()).isEqualTo("@text/offline.port-taken [\"8190\"]");
        assertThat(bench.outside.calls).isEmpty();
    }

    @Test
    void theGroupsLightIsOnTheChannelsAndCommandsGoToTheGroup() {
        house.start();
        bench.node().listener.onLight(GroupLight.INITIAL);
        assertThat(house.callback.states)
                .contains("brightness 50", "effect 256", "palette 0", "speed 15", "hue 0 °", "saturation 100")
                .noneMatch(state -> state.startsWith("mood") || state.startsWith("trails"));
        house.command("brightness", new PercentType(61));
        house.command("effect", new StringType("Ocean"));
        assertThat(bench.node().changes)
                .containsExactly(
                        new LightCommand.SetBrightness(new Level(156)), new LightCommand.SetEffect(new EffectId(257)));
    }

    /** Finding G2: openHAB calls this on the HTTP thread of whoever links an item. */
    @Test
    void aNewLinkIsAnsweredFromMemory() {
        house.start();
        bench.node().listener.onLight(GroupLight.INITIAL);
        house.callback.states.clear();
        house.handler.channelLinked(new ChannelUID(house.bridge.getUID(), "brightness"));
        house.handler.channelLinked(new ChannelUID(house.bridge.getUID(), "role"));
        assertThat(house.callback.states).containsExactly("brightness 50", "role searching");
    }

    @Test
    void disposeEndsAllAndLeavesNothing() {
        house.start();
        house.handler.dispose();
        assertThat(bench.node().calls).endsWith("close");
        assertThat(bench.outside.calls).endsWith("stop browsing", "withdraw");
        assertThat(bench.addresses.listeners).isEmpty();
        int told = house.callback.states.size();
        bench.node().listener.onLight(GroupLight.INITIAL);
        bench.node().listener.onRole(SyncState.LEADING, Optional.of(PeerBench.OWN));
        bench.sightings.seen(UNIT, new Endpoint("10.0.0.1", 80));
        house.command("brightness", OnOffType.OFF);
        assertThat(house.callback.states).hasSize(told);
        assertThat(house.callback.events).isEmpty();
        assertThat(bench.node().changes).isEmpty();
        assertThat(bench.node().calls).noneMatch(call -> call.startsWith("seen"));
    }

    @Test
    void disposedWhileItStartsItTellsNobody() {
        house.handler.initialize();
        FakeNode node = bench.node();
        node.whileStarting = house.handler::dispose;
        bench.runThreads();
        assertThat(node.calls).containsExactly("start 127.0.0.1:8190", "close");
        assertThat(bench.outside.calls).isEmpty();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.UNKNOWN);
    }

    @Test
    void initializedTwiceItIsOnePeer() {
        house.start();
        house.start();
        assertThat(bench.nodes).hasSize(2);
        assertThat(bench.nodes.get(0).calls).endsWith("close");
        assertThat(bench.nodes.get(1).calls).containsExactly("start 127.0.0.1:8190");
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void removedItForgetsItsLightButNotWhoItIs() {
        house.start();
        bench.node().listener.onLight(GroupLight.INITIAL.withBrightness(new Level(9)));
        house.handler.handleRemoval();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.REMOVED);
        assertThat(bench.storage.content.keySet()).containsExactly("peer/mac");
        assertThat(bench.descriptions.isEmpty()).isTrue();
    }

    @Test
    void theLightOfTheLastRunIsWhereTheNextOneBegins() {
        house.start();
        GroupLight last = GroupLight.INITIAL.withHue(new Level(99)).withBrightness(new Level(0));
        bench.node().listener.onLight(last);
        house.handler.dispose();
        house.newHandler();
        house.start();
        assertThat(bench.node().settings.initialLight()).isEqualTo(last);
    }

    @Test
    void peersNamedByTheUserAreAskedAndDialled() {
        bench.network.put(new Endpoint("10.0.1.5", 80), UNIT);
        bench.house(Map.of("peers", List.of("10.0.1.5"))).start();
        assertThat(bench.node().calls).contains("seen LW-000000000001 10.0.1.5:80");
    }

    @Test
    void whoeverIsSeenIsDialledButNotItself() {
        bench.sightings.seen(UNIT, new Endpoint("10.0.0.1", 80));
        bench.sightings.seen(PeerBench.OWN, new Endpoint("127.0.0.1", 8190));
        house.start();
        bench.sightings.gone(UNIT);
        bench.sightings.gone(PeerBench.OWN);
        assertThat(bench.node().calls)
                .containsExactly("start 127.0.0.1:8190", "seen LW-000000000001 10.0.0.1:80", "gone LW-000000000001");
    }
}
