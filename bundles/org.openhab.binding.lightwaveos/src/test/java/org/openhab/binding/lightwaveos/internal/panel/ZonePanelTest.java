/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.handler.FakeControls;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.RefreshType;

class ZonePanelTest {

    private static final List<NamedId> BUILT_IN = List.of(new NamedId(0, "Unified"), new NamedId(2, "Triple Rings"));

    private final FakePort port = new FakePort();
    private final List<String> calls = new ArrayList<>();
    private CompletableFuture<Void> confirmed = new CompletableFuture<>();
    private NamedChoices effects = new NamedChoices(List.of(new NamedId(256, "Fire")), true);
    private final NamedChoices palettes =
            new NamedChoices(List.of(new NamedId(0, "Sunset Real"), new NamedId(23, "Lava")), true);
    private ZonePanel panel = fresh();

    @Test
    void eachZoneBringsItsGroupAndThenItsStates() {
        panel.onZones(view(true, 2));
        assertThat(port.groups)
                .containsExactly(
                        "zone-1 [on:Switch, brightness:Dimmer, effect:String, palette:String, speed:Dimmer, blend:String]",
                        "zone-2 [on:Switch, brightness:Dimmer, effect:String, palette:String, speed:Dimmer, blend:String]",
                        "zone-3 []",
                        "zone-4 []");
        assertThat(port.states)
                .containsExactlyInAnyOrder(
                        "zone-1#on ON",
                        "zone-1#brightness 40",
                        "zone-1#effect 256",
                        "zone-1#palette 0",
                        "zone-1#speed 10",
                        "zone-1#blend 0",
                        "zone-2#on ON",
                        "zone-2#brightness 44",
                        "zone-2#effect 256",
                        "zone-2#palette 0",
                        "zone-2#speed 11",
                        "zone-2#blend 0",
                        "zones ON",
                        "zone-count 2",
                        "zone-preset-factory UNDEF");
    }

    @Test
    void onlyWhatHasChangedIsShownAgain() {
        panel.onZones(view(true, 2));
        port.states.clear();
        port.groups.clear();
        panel.onZones(with(view(true, 2), 1, ZoneField.SPEED, 77));
        assertThat(port.states).containsExactly("zone-2#speed 77");
        assertThat(port.groups).doesNotContain("zone-1 []", "zone-2 []");
    }

    @Test
    void aZoneThatComesBackShowsEverythingAgain() {
        panel.onZones(view(true, 3));
        panel.onZones(view(true, 1));
        port.states.clear();
        port.groups.clear();
        panel.onZones(view(true, 3));
        assertThat(port.groups).anyMatch(group -> group.startsWith("zone-2 [on:"));
        assertThat(port.states).contains("zone-2#brightness 44", "zone-3#speed 12", "zone-count 3");
        assertThat(port.states).noneMatch(state -> state.startsWith("zone-1"));
    }

    @Test
    void aLayoutIsWidthsFromTheCentreOutwards() {
        panel.onZones(new ZoneView(true, List.of(), ZoneSpan.ofWidths(List.of(15, 45, 20)), List.of()));
        assertThat(port.states).contains("zone-layout 15 45 20");
        port.states.clear();
        panel.handle("zone-layout", new StringType("10, 70"));
        panel.handle("zone-layout", RefreshType.REFRESH);
        assertThat(calls).containsExactly("layout [10, 70]");
        assertThat(port.states).containsExactly("zone-layout 15 45 20");
    }

    @Test
    void aLayoutOfNoUseShowsTheTrueOneAgain() {
        panel.onZones(new ZoneView(true, List.of(), ZoneSpan.ofWidths(List.of(80)), List.of()));
        port.states.clear();
        panel.handle("zone-layout", new StringType("wide narrow"));
        panel.handle("zone-layout", new StringType("50 20"));
        panel.handle("zone-layout", new StringType("40 40"));
        confirmed.completeExceptionally(new IllegalStateException("the device is not connected"));
        assertThat(calls).containsExactly("layout [40, 40]");
        assertThat(port.states).hasSize(3).containsOnly("zone-layout 80");
    }

    @Test
    void everyChannelSetsItsField() {
        panel.onZones(view(false, 3));
        panel.handle("zones", OnOffType.ON);
        panel.handle("zone-count", new DecimalType(1));
        panel.handle("zone-3#on", OnOffType.OFF);
        panel.handle("zone-3#brightness", new PercentType(50));
        panel.handle("zone-3#effect", new StringType("fire"));
        panel.handle("zone-3#palette", new StringType("Lava"));
        panel.handle("zone-3#palette", new StringType("global"));
        panel.handle("zone-3#speed", PercentType.ZERO);
        panel.handle("zone-3#speed", OnOffType.ON);
        panel.handle("zone-3#blend", new StringType("screen"));
        panel.handle("zone-1#blend", new StringType("7"));
        assertThat(calls)
                .containsExactly(
                        "zones true",
                        "zone count 1",
                        "zone 2 ENABLED=0",
                        "zone 2 BRIGHTNESS=128",
                        "zone 2 EFFECT=256",
                        "zone 2 PALETTE=23",
                        "zone 2 PALETTE=0",
                        "zone 2 SPEED=1",
                        "zone 2 SPEED=100",
                        "zone 2 BLEND_MODE=3",
                        "zone 0 BLEND_MODE=7");
    }

    @Test
    void aBrightnessIsRememberedByOffAndRestoredByOnEvenAfterARestart() {
        panel.onZones(view(true, 2));
        panel.handle("zone-2#brightness", OnOffType.OFF);
        panel = fresh();
        panel.onZones(with(view(true, 2), 1, ZoneField.BRIGHTNESS, 0));
        panel.handle("zone-2#brightness", OnOffType.ON);
        panel.handle("zone-1#brightness", OnOffType.ON);
        assertThat(calls).containsExactly("zone 1 BRIGHTNESS=0", "zone 1 BRIGHTNESS=112");
        assertThat(port.memory).containsExactly(Map.entry("zone-2-brightness", "112"));
    }

    @Test
    void stepsStartFromWhatIsShown() {
        panel.onZones(view(true, 1));
        panel.handle("zone-1#speed", IncreaseDecreaseType.INCREASE);
        assertThat(calls).containsExactly("zone 0 SPEED=20");
    }

    @Test
    void theChoicesAreThoseOfTheDeviceAndFollowIt() {
        panel.onZones(view(true, 1));
        assertThat(port.options.get("zone-1#effect")).containsExactly("256=Fire");
        assertThat(port.options.get("zone-1#palette")).containsExactly("0=Global", "23=Lava");
        assertThat(port.options.get("zone-1#blend")).hasSize(8).startsWith("0=Overwrite", "1=Additive");
        assertThat(port.options.get("zone-preset-factory")).containsExactly("0=Unified", "2=Triple Rings");
        effects = new NamedChoices(List.of(new NamedId(300, "New")), true);
        panel.choicesChanged();
        assertThat(port.options.get("zone-1#effect")).containsExactly("300=New");
        assertThat(port.options).doesNotContainKey("zone-2#effect");
    }

    @Test
    void howManyZonesThereCanBeDependsOnTheFirmware() {
        panel.onZones(view(true, 2));
        panel.onGeneration(Generation.V3);
        panel.handle("zone-count", new DecimalType(4));
        panel.handle("zone-count", new DecimalType(0));
        panel.handle("zone-count", new DecimalType("1.5"));
        assertThat(calls).isEmpty();
        panel.onGeneration(Generation.V2);
        panel.handle("zone-count", new DecimalType(4));
        assertThat(calls).containsExactly("zone count 4");
        panel.onZones(view(true, 4));
        panel.handle("zone-4#speed", new PercentType(50));
        assertThat(calls).endsWith("zone 3 SPEED=25");
    }

    @Test
    void fullSpeedIsThatOfTheFirmwareWheneverItIsKnown() {
        panel.onZones(view(true, 2));
        port.states.clear();
        panel.onGeneration(Generation.V2);
        assertThat(port.states).containsExactly("zone-1#speed 20", "zone-2#speed 22");
    }

    @Test
    void whatIsOfNoUseChangesNothingAndPutsThePageRight() {
        panel.onZones(view(true, 2));
        port.states.clear();
        panel.handle("zone-count", new DecimalType(9));
        panel.handle("zone-2#effect", new StringType("Water"));
        panel.handle("zone-2#palette", new StringType("Sunset Real"));
        panel.handle("zone-2#on", new StringType("yes"));
        panel.handle("zone-1#blend", new StringType("8"));
        panel.handle("zone-preset-factory", new StringType("4"));
        assertThat(calls).isEmpty();
        assertThat(port.states)
                .containsExactly(
                        "zone-count 2",
                        "zone-2#effect 256",
                        "zone-2#palette 0",
                        "zone-2#on ON",
                        "zone-1#blend 0",
                        "zone-preset-factory UNDEF");
    }

    @Test
    void refreshRepeatsWhatIsKnownAndAsksNobody() {
        panel.handle("zones", RefreshType.REFRESH);
        assertThat(port.states).isEmpty();
        panel.onZones(view(true, 2));
        port.states.clear();
        panel.handle("zone-2#brightness", RefreshType.REFRESH);
        panel.handle("zone-preset-factory", RefreshType.REFRESH);
        assertThat(port.states).containsExactly("zone-2#brightness 44", "zone-preset-factory UNDEF");
        assertThat(calls).isEmpty();
    }

    @Test
    void aBuiltInPresetIsShownOnceItHasBeenSent() {
        panel.onZones(view(true, 1));
        port.states.clear();
        panel.handle("zone-preset-factory", new StringType("triple rings"));
        assertThat(calls).containsExactly("built-in zones 2");
        assertThat(port.states).isEmpty();
        confirmed.complete(null);
        assertThat(port.states).containsOnly("zone-preset-factory 2");
    }

    @Test
    void otherChannelsAreNotZones() {
        assertThat(panel.handle("brightness", OnOffType.ON)).isFalse();
        assertThat(panel.handle("zone-5#on", OnOffType.ON)).isFalse();
        assertThat(panel.handle("zone-1#mood", OnOffType.ON)).isFalse();
        assertThat(calls).isEmpty();
    }

    private ZonePanel fresh() {
        confirmed = new CompletableFuture<>();
        return new ZonePanel(
                "lightwaveos:device:one",
                new FakeControls(calls, confirmed),
                port,
                port,
                new ZoneNames(List.of()),
                () -> effects,
                () -> palettes,
                System::nanoTime);
    }

    private static ZoneView view(boolean enabled, int count) {
        List<ZoneSetting> zones = IntStream.range(0, count)
                .mapToObj(zone -> new ZoneSetting(
                        zone,
                        Map.of(
                                ZoneField.ENABLED,
                                1,
                                ZoneField.BRIGHTNESS,
                                102 + 10 * zone,
                                ZoneField.EFFECT,
                                256,
                                ZoneField.PALETTE,
                                0,
                                ZoneField.SPEED,
                                10 + zone,
                                ZoneField.BLEND_MODE,
                                0)))
                .toList();
        return new ZoneView(enabled, zones, List.of(), BUILT_IN);
    }

    private static ZoneView with(ZoneView view, int zone, ZoneField field, int value) {
        List<ZoneSetting> zones = new ArrayList<>(view.zones());
        Map<ZoneField, Integer> values = new EnumMap<>(zones.get(zone).values());
        values.put(field, value);
        zones.set(zone, new ZoneSetting(zone, values));
        return new ZoneView(view.enabled(), zones, view.spans(), view.builtIn());
    }
}
