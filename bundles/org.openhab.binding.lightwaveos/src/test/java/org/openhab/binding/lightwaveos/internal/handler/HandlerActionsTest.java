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
    void aThingThatIsNotAtWorkDoesNothing() {
        bench.handler.dispose();
        assertThat(actions.setEffect("Fire", null)).isFalse();
        assertThat(actions.identify()).isFalse();
        assertThat(new LightwaveActions().identify()).isFalse();
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
