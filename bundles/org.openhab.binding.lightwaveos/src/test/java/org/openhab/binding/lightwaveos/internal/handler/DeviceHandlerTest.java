/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

class DeviceHandlerTest {

    private HandlerBench bench = new HandlerBench();

    @Test
    void theStatusIsUnknownUntilTheLinkHasSomethingToSay() {
        bench.handler.initialize();
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.UNKNOWN);
        assertThat(bench.controller().calls).containsExactly("start");

        bench.controller().listener.onLink(new LinkStatus.Online());
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.ONLINE);
        bench.controller()
                .listener
                .onLink(new LinkStatus.Offline(LinkStatus.Reason.REFUSED, List.of("192.168.1.5:80")));
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(bench.callback.lastStatus().getDescription())
                .isEqualTo("@text/offline.refused [\"192.168.1.5:80\"]");
    }

    @Test
    void theConfigurationReachesTheController() {
        bench = new HandlerBench(
                Map.of("port", new BigDecimal(8080), "apiKey", "secret", "messagesPerSecond", new BigDecimal(5)),
                Map.of("uuid", "LW-AABBCCDDEEFF"));
        bench.handler.initialize();
        assertThat(bench.controller().settings.endpoint()).isEqualTo(new Endpoint("192.168.1.5", 8080));
        assertThat(bench.controller().settings.apiKey()).isEqualTo("secret");
        assertThat(bench.controller().settings.maxMessagesPerSecond()).isEqualTo(5);
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.UUID);
    }

    @Test
    void aConfigurationThatCannotWorkIsRefusedWithItsReason() {
        bench = new HandlerBench(Map.of("host", "http://lamp"), Map.of());
        bench.handler.initialize();
        assertThat(bench.controllers).isEmpty();
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(bench.callback.lastStatus().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(bench.callback.lastStatus().getDescription()).startsWith("@text/config.host-invalid");
        bench.command("brightness", OnOffType.ON);
        bench.handler.dispose();
    }

    @Test
    void statesAppearOnTheirChannelsAndCommandsGoOut() {
        bench.handler.initialize();
        bench.callback.states.clear();
        bench.controller().shows(LightField.BRIGHTNESS, 96);
        bench.controller().shows(LightField.EFFECT, 513);
        bench.controller().repeats();
        assertThat(bench.callback.states).containsExactly("brightness 37.6", "effect 513");
        bench.command("brightness", new PercentType(50));
        assertThat(bench.controller().calls).containsExactly("start", "BRIGHTNESS=128");
    }

    /** Finding G2: openHAB calls this on the HTTP thread of whoever links an item. */
    @Test
    void aNewLinkIsAnsweredFromMemory() {
        bench.handler.initialize();
        bench.controller().shows(LightField.BRIGHTNESS, 97);
        bench.callback.states.clear();
        bench.handler.channelLinked(new ChannelUID(bench.thing.getUID(), "brightness"));
        assertThat(bench.callback.states).containsExactly("brightness 38");
        assertThat(bench.controller().calls).containsExactly("start");
    }

    @Test
    void percentagesAreWrittenWholeWhereTheyMayHaveAFraction() {
        bench.handler.initialize();
        assertThat(bench.descriptions.pattern("brightness")).isEqualTo("%.0f %%");
        assertThat(bench.descriptions.pattern("trails")).isEqualTo("%.0f %%");
        assertThat(bench.descriptions.pattern("speed")).isNull();
        assertThat(bench.descriptions.pattern("hue")).isNull();
    }

    @Test
    void theDevicesListsAreOfferedAndKeptAcrossAnOfflineStart() {
        bench.handler.initialize();
        bench.controller().listener.onEffects(List.of(new NamedId(300, "New")));
        bench.controller().listener.onPalettes(List.of(new NamedId(4, "Grey")));
        bench.descriptions.provider.forget(bench.thing.getUID());
        bench.restart();
        assertThat(bench.descriptions.labels("effect")).containsExactly("300=New");
        assertThat(bench.descriptions.labels("palette")).containsExactly("4=Grey");
    }

    @Test
    void theBrightnessIsKeptAcrossARestartWhileOff() {
        bench.handler.initialize();
        bench.controller().shows(LightField.BRIGHTNESS, 97);
        bench.command("brightness", OnOffType.OFF);
        bench.restart();
        bench.controller().shows(LightField.BRIGHTNESS, 0);
        bench.command("brightness", OnOffType.ON);
        assertThat(bench.controller().calls).containsExactly("start", "BRIGHTNESS=97");
    }

    /** Finding G1: nothing that is called by openHAB waits; nothing that happened before has an effect after. */
    @Test
    void disposalLeavesNothing() {
        bench.handler.initialize();
        FakeController old = bench.controller();
        bench.handler.dispose();
        assertThat(old.calls).containsExactly("start", "close");
        int statuses = bench.callback.statuses.size();
        bench.callback.states.clear();

        old.shows(LightField.BRIGHTNESS, 97);
        old.listener.onLink(new LinkStatus.Online());
        old.listener.onIdentity(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.command("brightness", OnOffType.OFF);
        assertThat(bench.callback.states).isEmpty();
        assertThat(bench.callback.statuses).hasSize(statuses);
        assertThat(bench.callback.thingUpdates).isZero();
        assertThat(old.calls).containsExactly("start", "close");
    }

    @Test
    void anOldLinkDoesNotSpeakForANewOne() {
        bench.handler.initialize();
        FakeController old = bench.controller();
        bench.handler.dispose();
        bench.handler.initialize();
        bench.callback.states.clear();
        old.shows(LightField.BRIGHTNESS, 97);
        assertThat(bench.callback.states).isEmpty();
    }

    @Test
    void aSecondInitializeClosesTheFirstLink() {
        bench.handler.initialize();
        bench.handler.initialize();
        assertThat(bench.controllers.get(0).calls).containsExactly("start", "close");
        assertThat(bench.controllers.get(1).calls).containsExactly("start");
    }

    @Test
    void aChangedConfigurationMakesANewLink() {
        bench.handler.initialize();
        bench.handler.handleConfigurationUpdate(Map.of("host", "10.0.0.7"));
        assertThat(bench.controllers).hasSize(2);
        assertThat(bench.controllers.get(0).calls).endsWith("close");
        assertThat(bench.controller().settings.endpoint()).isEqualTo(new Endpoint("10.0.0.7", 80));
    }

    @Test
    void aRemovedThingLeavesNeitherMemoryNorDescriptions() {
        bench.handler.initialize();
        bench.controller().listener.onIdentity(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.controller().listener.onEffects(List.of(new NamedId(300, "New")));
        bench.handler.handleRemoval();
        assertThat(bench.storage.content).isEmpty();
        assertThat(bench.descriptions.isEmpty()).isTrue();
        assertThat(bench.callback.lastStatus().getStatus()).isEqualTo(ThingStatus.REMOVED);
        assertThat(bench.controller().calls).endsWith("close");
    }

    @Test
    void theActionsAreOffered() {
        assertThat(bench.handler.getServices()).containsExactly(LightwaveActions.class);
    }
}
