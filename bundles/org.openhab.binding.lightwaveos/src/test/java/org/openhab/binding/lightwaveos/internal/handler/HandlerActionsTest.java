/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingHandler;

/** A rule's way through the actions to the controller. */
class HandlerActionsTest {

    private final HandlerBench bench = new HandlerBench();
    private final LightwaveActions actions = new LightwaveActions();

    @BeforeEach
    void initialize() {
        bench.handler.initialize();
        bench.controller().listener.onEffects(List.of(new NamedId(256, "Fire"), new NamedId(513, "LGP Holographic")));
        bench.controller().calls.clear();
        actions.setThingHandler(bench.handler);
    }

    @Test
    void effectsAreSetByNameOrNumberWithOrWithoutTransition() {
        assertThat(actions.setEffect("fire", null)).isTrue();
        assertThat(actions.setEffect("513", "Dissolve")).isTrue();
        assertThat(LightwaveActions.setEffect(actions, "Fire", "11")).isTrue();
        assertThat(LightwaveActions.setEffect(actions, "Fire")).isTrue();
        assertThat(bench.controller().calls)
                .containsExactly("effect 256", "effect 513 by 3", "effect 256 by 11", "effect 256");
    }

    @Test
    void whatDoesNotExistIsRefusedAndNothingIsSent() {
        assertThat(actions.setEffect("Water", null)).isFalse();
        assertThat(actions.setEffect("Fire", "melt")).isFalse();
        assertThat(actions.setEffect("Fire", "12")).isFalse();
        assertThat(bench.controller().calls).isEmpty();
    }

    @Test
    void onlyADeviceThatIsThereBlinks() {
        assertThat(actions.identify()).isFalse();
        bench.controller().listener.onLink(new LinkStatus.Online());
        assertThat(LightwaveActions.identify(actions)).isTrue();
        assertThat(bench.controller().calls).containsExactly("identify");
        bench.controller().identified.completeExceptionally(new IllegalStateException("link lost"));
    }

    @Test
    void theDeviceCanPickTheTransition() {
        assertThat(actions.transitionTo("fire")).isTrue();
        assertThat(LightwaveActions.transitionTo(actions, "513")).isTrue();
        assertThat(actions.transitionTo("Water")).isFalse();
        assertThat(bench.controller().calls).containsExactly("transition to 256", "transition to 513");
    }

    @Test
    void presetsAreSavedLoadedAndDeleted() {
        bench.controller().listener.onLink(new LinkStatus.Online());
        assertThat(actions.saveEffectPreset(5, "Evening")).isTrue();
        assertThat(actions.loadEffectPreset(5)).isTrue();
        assertThat(actions.deleteEffectPreset(5)).isTrue();
        assertThat(LightwaveActions.saveEffectPreset(actions, 6, "Noon")).isTrue();
        assertThat(LightwaveActions.loadEffectPreset(actions, 6)).isTrue();
        assertThat(LightwaveActions.deleteEffectPreset(actions, 6)).isTrue();
        assertThat(actions.saveZonePreset(0, "Rings")).isTrue();
        assertThat(actions.loadZonePreset(0)).isTrue();
        assertThat(actions.deleteZonePreset(0)).isTrue();
        assertThat(LightwaveActions.saveZonePreset(actions, 15, "Halves")).isTrue();
        assertThat(LightwaveActions.loadZonePreset(actions, 15)).isTrue();
        assertThat(LightwaveActions.deleteZonePreset(actions, 15)).isTrue();
        assertThat(bench.controller().calls)
                .containsExactly(
                        "save EFFECT 5 Evening",
                        "load EFFECT 5",
                        "delete EFFECT 5",
                        "save EFFECT 6 Noon",
                        "load EFFECT 6",
                        "delete EFFECT 6",
                        "save ZONE 0 Rings",
                        "load ZONE 0",
                        "delete ZONE 0",
                        "save ZONE 15 Halves",
                        "load ZONE 15",
                        "delete ZONE 15");
    }

    @Test
    void presetsThatCannotBeAreRefused() {
        assertThat(actions.loadEffectPreset(1)).isFalse();
        bench.controller().listener.onLink(new LinkStatus.Online());
        assertThat(actions.loadEffectPreset(16)).isFalse();
        assertThat(actions.deleteZonePreset(-1)).isFalse();
        assertThat(actions.saveZonePreset(1, "")).isFalse();
        assertThat(actions.saveZonePreset(1, "n".repeat(32))).isFalse();
        assertThat(bench.controller().calls).isEmpty();
    }

    @Test
    void whatWasSavedOrLoadedByARuleIsShown() {
        bench.controller().listener.onLink(new LinkStatus.Online());
        actions.saveEffectPreset(5, "Evening");
        actions.loadZonePreset(3);
        bench.callback.states.clear();
        bench.controller().confirmed.complete(null);
        assertThat(bench.callback.states).containsExactlyInAnyOrder("effect-preset 5", "zone-preset 3");
    }

    @Test
    void theChosenTransitionIsForCommandsAndNotForRules() {
        bench.command("transition", new StringType("fade"));
        bench.command("effect", new StringType("513"));
        bench.command("effect-step", new StringType("NEXT"));
        actions.setEffect("Fire", null);
        bench.restart();
        bench.command("effect", new StringType("256"));
        assertThat(bench.controllers.get(0).calls).containsExactly("effect 513 by 0", "step 1", "effect 256", "close");
        assertThat(bench.controller().calls).containsExactly("start", "effect 256 by 0");
    }

    @Test
    void onlyADeviceThatIsThereSaves() {
        assertThat(actions.saveEdgeMixer()).isFalse();
        assertThat(actions.saveColorCorrection()).isFalse();
        bench.controller().listener.onLink(new LinkStatus.Online());
        assertThat(LightwaveActions.saveEdgeMixer(actions)).isTrue();
        assertThat(LightwaveActions.saveColorCorrection(actions)).isTrue();
        assertThat(bench.controller().calls).containsExactly("save edge mixer", "save correction");
    }

    @Test
    void aThingThatIsNotAtWorkDoesNothing() {
        bench.handler.dispose();
        assertThat(actions.setEffect("Fire", null)).isFalse();
        assertThat(actions.identify()).isFalse();
        assertThat(actions.transitionTo("Fire")).isFalse();
        assertThat(actions.loadEffectPreset(1)).isFalse();
        assertThat(new LightwaveActions().identify()).isFalse();
        assertThat(new LightwaveActions().loadZonePreset(1)).isFalse();
    }

    @Test
    void actionsOfAnotherBindingAreRefusedWithAReason() {
        ThingActions foreign = new ThingActions() {
            @Override
            public void setThingHandler(ThingHandler handler) {}

            @Override
            public ThingHandler getThingHandler() {
                return null;
            }
        };
        assertThatThrownBy(() -> LightwaveActions.identify(foreign)).isInstanceOf(IllegalArgumentException.class);
    }
}
