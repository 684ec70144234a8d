/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.RefreshType;

class TransitionPanelTest {

    private final FakePort port = new FakePort();
    private TransitionPanel panel = fresh();

    @Test
    void effectsJustChangeUntilATransitionIsChosen() {
        panel.start();
        assertThat(port.states).containsExactly("transition none");
        assertThat(panel.ofEffectChange()).isEmpty();
        panel.handle("transition", new StringType("dissolve"));
        assertThat(panel.ofEffectChange()).hasValue(3);
        assertThat(port.states).endsWith("transition 3");
    }

    @Test
    void theChoiceSurvivesARestart() {
        panel.handle("transition", new DecimalType(3));
        panel = fresh();
        panel.start();
        assertThat(port.states).endsWith("transition 3");
        assertThat(panel.ofEffectChange()).hasValue(3);
        panel.handle("transition", new StringType(" None "));
        panel = fresh();
        assertThat(panel.ofEffectChange()).isEmpty();
    }

    @Test
    void aDamagedMemoryIsNoTransition() {
        for (String text : List.of("99", "-1", "fade", "")) {
            port.memory.put("transition", text);
            assertThat(fresh().ofEffectChange()).as(text).isEmpty();
        }
    }

    @Test
    void whatTheDeviceDoesNotKnowIsNotAskedOfIt() {
        panel.handle("transition", new StringType("11"));
        assertThat(panel.ofEffectChange()).hasValue(11);
        panel.onTransitions(List.of(new NamedId(0, "Fade"), new NamedId(2, "Wipe In")));
        assertThat(panel.ofEffectChange()).isEmpty();
        panel.handle("transition", new StringType("wipe in"));
        assertThat(panel.ofEffectChange()).hasValue(2);
    }

    @Test
    void theOptionsAreTheDevicesOwnAndNone() {
        panel.start();
        assertThat(port.options.get("transition")).hasSize(13).startsWith("none=None", "0=Fade");
        panel.onTransitions(List.of(new NamedId(2, "Wipe In")));
        assertThat(port.options.get("transition")).containsExactly("none=None", "2=Wipe In");
        panel.onTransitions(List.of());
        assertThat(port.options.get("transition")).containsExactly("none=None", "2=Wipe In");
    }

    @Test
    void whatIsOfNoUseChangesNothingAndPutsThePageRight() {
        panel.start();
        port.states.clear();
        panel.handle("transition", new StringType("melt"));
        panel.handle("transition", new StringType("12"));
        panel.handle("transition", OnOffType.ON);
        panel.handle("transition", RefreshType.REFRESH);
        assertThat(panel.handle("effect", new StringType("0"))).isFalse();
        assertThat(panel.ofEffectChange()).isEmpty();
        assertThat(port.states).hasSize(4).containsOnly("transition none");
        assertThat(port.memory).isEmpty();
    }

    private TransitionPanel fresh() {
        return new TransitionPanel("lightwaveos:device:one", port, port);
    }
}
