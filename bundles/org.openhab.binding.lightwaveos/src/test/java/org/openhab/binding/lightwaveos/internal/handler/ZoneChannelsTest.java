/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;

/** A device's zones as channels of its Thing. */
class ZoneChannelsTest {

    private final HandlerBench bench = new HandlerBench();

    @BeforeEach
    void initialize() {
        bench.handler.initialize();
        bench.controller().calls.clear();
    }

    @Test
    void groupsComeAndGoWithTheZonesAndNothingElseIsTouched() {
        zones(3);
        assertThat(ids()).hasSize(18).contains("zone-1#on", "zone-3#blend");
        Channel kept = channel("zone-1#brightness");
        zones(1);
        assertThat(ids()).hasSize(6).allMatch(id -> id.startsWith("zone-1#"));
        assertThat(channel("zone-1#brightness")).isSameAs(kept);
        int updates = bench.callback.thingUpdates;
        zones(1);
        assertThat(bench.callback.thingUpdates).isEqualTo(updates);
    }

    @Test
    void aChannelIsOfItsTypeAndWaitsForTheDevicesWord() {
        zones(2);
        Channel channel = channel("zone-2#speed");
        assertThat(String.valueOf(channel.getChannelTypeUID())).isEqualTo("lightwaveos:zone-speed");
        assertThat(channel.getAcceptedItemType()).isEqualTo("Dimmer");
        assertThat(channel.getLabel()).isEqualTo("Zone 2 Speed");
        assertThat(channel.getDefaultTags()).containsExactly("tag of zone-speed");
        assertThat(channel.getAutoUpdatePolicy()).isEqualTo(AutoUpdatePolicy.VETO);
    }

    @Test
    void theUserNamesThem() {
        HandlerBench named = new HandlerBench(Map.of("zoneNames", List.of("Shelf")), Map.of());
        named.handler.initialize();
        named.controller()
                .listener
                .onZones(new ZoneView(
                        true,
                        List.of(new ZoneSetting(0, Map.of()), new ZoneSetting(1, Map.of())),
                        List.of(),
                        List.of()));
        assertThat(named.handler.getThing().getChannels())
                .extracting(Channel::getLabel)
                .startsWith("Shelf On", "Shelf Brightness")
                .endsWith("Zone 2 Speed", "Zone 2 Blend Mode");
    }

    /** openHAB keeps a link by the id of its channel: what comes back under that id works as before. */
    @Test
    void aLinkWorksAgainWhenItsZoneIsBack() {
        zones(3);
        zones(1);
        bench.callback.states.clear();
        zones(3);
        assertThat(bench.callback.states).contains("zone-2#brightness 50");
        bench.command("zone-2#brightness", new PercentType(20));
        assertThat(bench.controller().calls).containsExactly("zone 1 BRIGHTNESS=51");
    }

    @Test
    void zonesThatTheDeviceHasNoLongerAfterARestartGo() {
        zones(3);
        bench.restart();
        assertThat(ids()).hasSize(18);
        zones(2);
        assertThat(ids()).hasSize(12);
    }

    @Test
    void whatTheDeviceTellsOfEffectsIsOfferedForItsZones() {
        zones(1);
        assertThat(bench.descriptions.labels("zone-1#effect")).hasSizeGreaterThan(100);
        bench.controller().listener.onEffects(List.of(new NamedId(300, "New")));
        bench.controller().listener.onPalettes(List.of(new NamedId(0, "Red"), new NamedId(4, "Grey")));
        assertThat(bench.descriptions.labels("zone-1#effect")).containsExactly("300=New");
        assertThat(bench.descriptions.labels("zone-1#palette")).containsExactly("0=Global", "4=Grey");
    }

    private void zones(int count) {
        List<ZoneSetting> zones = IntStream.range(0, count)
                .mapToObj(zone -> new ZoneSetting(zone, Map.of(ZoneField.BRIGHTNESS, 128)))
                .toList();
        bench.controller().listener.onZones(new ZoneView(true, zones, List.of(), List.of()));
    }

    private List<String> ids() {
        return bench.handler.getThing().getChannels().stream()
                .map(channel -> channel.getUID().getId())
                .toList();
    }

    private Channel channel(String id) {
        return bench.handler.getThing().getChannel(new ChannelUID(bench.thing.getUID(), id));
    }
}
