/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.RefreshType;

/** The zones of a group's light as channels of the peer. */
class GroupZoneChannelsTest {

    private final PeerBench bench = new PeerBench();
    private final PeerBench.House house = bench.house(Map.of());

    @BeforeEach
    void start() {
        house.start();
        show(GroupLight.INITIAL);
    }

    @Test
    void groupsComeAndGoWithTheZonesInUse() {
        assertThat(ids())
                .containsExactly("zone-1#on", "zone-1#brightness", "zone-1#effect", "zone-1#palette", "zone-1#speed");
        assertThat(house.callback.states)
                .contains("zones OFF", "zone-count 1", "zone-1#on OFF", "zone-1#brightness 100");
        show(GroupLight.INITIAL.withZoneMode(true, new ZoneCount(3)));
        assertThat(ids()).hasSize(15).contains("zone-3#speed").noneMatch(id -> id.endsWith("blend"));
        assertThat(house.callback.states).contains("zones ON", "zone-count 3");
        show(GroupLight.INITIAL);
        assertThat(ids()).hasSize(5);
        assertThat(house.handler.getThing()).isInstanceOf(Bridge.class);
    }

    @Test
    void theSwitchAndTheNumberTravelTogetherEachAsCommandedLast() {
        house.command("zone-count", new DecimalType(3));
        house.command("zones", OnOffType.ON);
        show(GroupLight.INITIAL.withZoneMode(true, new ZoneCount(2)));
        house.command("zones", OnOffType.OFF);
        assertThat(bench.node().changes)
                .containsExactly(
                        new LightCommand.SetZoneMode(false, new ZoneCount(3)),
                        new LightCommand.SetZoneMode(true, new ZoneCount(3)),
                        new LightCommand.SetZoneMode(false, new ZoneCount(2)));
    }

    @Test
    void whatIsCommandedOfAZoneGoesToTheGroup() {
        show(GroupLight.INITIAL.withZoneMode(true, new ZoneCount(3)));
        house.command("zone-2#on", OnOffType.ON);
        house.command("zone-2#brightness", new PercentType(61));
        house.command("zone-2#effect", new StringType("Ocean"));
        house.command("zone-2#palette", new StringType("Global"));
        house.command("zone-2#speed", new PercentType(37));
        ZoneId second = new ZoneId(1);
        assertThat(bench.node().changes)
                .containsExactly(
                        new LightCommand.EnableZone(second, true),
                        new LightCommand.SetZoneBrightness(second, new Level(156)),
                        new LightCommand.SetZoneEffect(second, new EffectId(257)),
                        new LightCommand.SetZonePalette(second, new PaletteId(0)),
                        new LightCommand.SetZoneSpeed(second, new Speed(37)));
    }

    @Test
    void aZoneIsSwitchedOnAsBrightAsItWas() {
        GroupLight on = GroupLight.INITIAL.withZoneMode(true, new ZoneCount(1));
        show(new LightCommand.SetZoneBrightness(new ZoneId(0), new Level(51)).applyTo(on));
        house.command("zone-1#brightness", OnOffType.OFF);
        show(new LightCommand.SetZoneBrightness(new ZoneId(0), new Level(0)).applyTo(on));
        house.command("zone-1#brightness", OnOffType.ON);
        assertThat(bench.node().changes)
                .last()
                .isEqualTo(new LightCommand.SetZoneBrightness(new ZoneId(0), new Level(51)));
    }

    @Test
    void aCommandOfNoUseShowsTheTruthAgain() {
        house.callback.states.clear();
        house.command("zone-count", new DecimalType(4));
        house.command("zones", RefreshType.REFRESH);
        assertThat(bench.node().changes).isEmpty();
        assertThat(house.callback.states).containsExactly("zone-count 1", "zones OFF");
    }

    @Test
    void whatDevicesTellOfEffectsIsOfferedForItsZones() {
        assertThat(labels("zone-1#palette")).startsWith("0=Global");
        bench.told.effects(List.of(new NamedId(30_000, "New")));
        assertThat(labels("zone-1#effect")).hasSizeGreaterThan(100).contains("30000=New");
    }

    private void show(GroupLight light) {
        bench.node().listener.onLight(light);
    }

    private List<String> labels(String channel) {
        return bench.descriptions.labels(new ChannelUID(house.bridge.getUID(), channel));
    }

    private List<String> ids() {
        return house.handler.getThing().getChannels().stream()
                .map(channel -> channel.getUID().getId())
                .toList();
    }
}
