/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.openhab.binding.lightwaveos.internal.handler.FakeControls;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.RefreshType;

class PresetPanelTest {

    private static final List<FactoryPresetView.Entry> FACTORY =
            List.of(new FactoryPresetView.Entry(0, "Prism", 4610, 0), new FactoryPresetView.Entry(3, "Ember", 256, 68));

    private final FakePort port = new FakePort();
    private final List<String> calls = new ArrayList<>();
    private final CompletableFuture<Void> confirmed = new CompletableFuture<>();
    private final PresetPanel panel =
            new PresetPanel("lightwaveos:device:one", new FakeControls(calls, confirmed), port);

    @Test
    void factoryPresetsShowTheActiveOneWhoeverLoadedIt() {
        panel.onFactoryPresets(new FactoryPresetView(OptionalInt.empty(), FACTORY));
        panel.onFactoryPresets(new FactoryPresetView(OptionalInt.of(3), FACTORY));
        assertThat(port.states).containsExactly("factory-preset UNDEF", "factory-preset 3");
        assertThat(port.options.get("factory-preset")).containsExactly("0=Prism", "3=Ember");
        panel.handle("factory-preset", new StringType("prism"));
        panel.handle("factory-preset", new StringType("5"));
        assertThat(calls).containsExactly("factory preset 0");
        assertThat(port.states).hasSize(3).endsWith("factory-preset 3");
    }

    @Test
    void beforeADeviceIsMetFactoryPresetsAreThoseOfTheFirmware() {
        panel.start();
        assertThat(port.options.get("factory-preset")).hasSize(8).contains("7=Hush");
        assertThat(port.states).isEmpty();
        panel.handle("factory-preset", new StringType("Hush"));
        assertThat(calls).containsExactly("factory preset 7");
    }

    @Test
    void ownPresetsAreChosenByNameOrSlotAndShownOnceTheDeviceHasConfirmed() {
        panel.onPresets(PresetKind.EFFECT, List.of(new NamedId(5, "Evening")));
        panel.onPresets(PresetKind.ZONE, List.of(new NamedId(0, "Rings")));
        assertThat(port.states).containsExactly("effect-preset UNDEF", "zone-preset UNDEF");
        assertThat(port.options.get("effect-preset")).containsExactly("5=Evening");
        assertThat(port.options.get("zone-preset")).containsExactly("0=Rings");
        port.states.clear();

        panel.handle("effect-preset", new StringType("evening"));
        panel.handle("zone-preset", new DecimalType(0));
        assertThat(calls).containsExactly("load EFFECT 5", "load ZONE 0");
        assertThat(port.states).isEmpty();
        confirmed.complete(null);
        assertThat(port.states).containsOnly("effect-preset 5", "zone-preset 0");
    }

    @Test
    void aPresetThatCannotBeLoadedLeavesTheChannelAsItWas() {
        panel.onPresets(PresetKind.EFFECT, List.of(new NamedId(5, "Evening")));
        panel.handle("effect-preset", new StringType("5"));
        port.states.clear();
        confirmed.completeExceptionally(new IllegalStateException("the link is down"));
        assertThat(port.states).containsExactly("effect-preset UNDEF");
    }

    @Test
    void emptySlotsAreOfNoUse() {
        panel.handle("effect-preset", new StringType("16"));
        assertThat(calls).isEmpty();
        panel.handle("effect-preset", new StringType("15"));
        panel.onPresets(PresetKind.EFFECT, List.of(new NamedId(5, "Evening")));
        panel.handle("effect-preset", new StringType("6"));
        panel.handle("effect-preset", OnOffType.ON);
        assertThat(calls).containsExactly("load EFFECT 15");
    }

    @Test
    void whatWasSavedIsWhatIsShownUntilItIsGone() {
        confirmed.complete(null);
        panel.save(PresetKind.EFFECT, 5, "Evening");
        panel.onPresets(PresetKind.EFFECT, List.of(new NamedId(5, "Evening")));
        panel.delete(PresetKind.EFFECT, 4);
        assertThat(port.states).containsExactly("effect-preset 5");
        panel.delete(PresetKind.EFFECT, 5);
        panel.load(PresetKind.EFFECT, 7);
        panel.onPresets(PresetKind.EFFECT, List.of());
        assertThat(port.states)
                .containsExactly("effect-preset 5", "effect-preset UNDEF", "effect-preset 7", "effect-preset UNDEF");
        assertThat(calls)
                .containsExactly("save EFFECT 5 Evening", "delete EFFECT 4", "delete EFFECT 5", "load EFFECT 7");
    }

    @Test
    void olderFirmwareHasNoneAndSaysSo() {
        panel.start();
        panel.onGeneration(Generation.V2);
        assertThat(port.states)
                .containsExactlyInAnyOrder("factory-preset UNDEF", "effect-preset UNDEF", "zone-preset UNDEF");
        assertThat(port.options.values()).allMatch(List::isEmpty);
        port.states.clear();
        panel.handle("factory-preset", new StringType("Hush"));
        panel.handle("effect-preset", new StringType("0"));
        assertThat(calls).isEmpty();
        assertThat(port.states).containsExactly("factory-preset UNDEF", "effect-preset UNDEF");
    }

    @Test
    void newerFirmwareSaysItselfWhatItHas() {
        panel.start();
        panel.onGeneration(Generation.V3);
        assertThat(port.states).isEmpty();
        assertThat(port.options.get("factory-preset")).hasSize(8);
    }

    @Test
    void whatNoDeviceTakesIsRefusedAtOnce() {
        assertThatThrownBy(() -> panel.save(PresetKind.ZONE, 16, "Rings")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> panel.save(PresetKind.ZONE, 1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(port.states).isEmpty();
    }

    @Test
    void refreshRepeatsWhatIsKnownAndOtherChannelsAreNotPresets() {
        panel.onPresets(PresetKind.ZONE, List.of());
        port.states.clear();
        assertThat(panel.handle("zone-preset", RefreshType.REFRESH)).isTrue();
        assertThat(panel.handle("effect-preset", RefreshType.REFRESH)).isTrue();
        assertThat(panel.handle("effect", RefreshType.REFRESH)).isFalse();
        assertThat(port.states).containsExactly("zone-preset UNDEF");
        assertThat(calls).isEmpty();
    }
}
