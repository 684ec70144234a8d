/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;

/** What a handler inherits: its words reach openHAB, and after its end they are lost without harm. */
class BaseThingHandlerTest {

    private final Thing thing = ThingBuilder.create(new ThingTypeUID("lightwaveos", "device"), "a")
            .withLabel("Strip")
            .withConfiguration(new Configuration(Map.of("host", "10.0.0.7")))
            .build();
    private final RecordingCallback openhab = new RecordingCallback();
    private final SampleHandler handler = new SampleHandler(thing);

    public static class Config {
        public String host;
    }

    @BeforeEach
    void connect() {
        handler.setCallback(openhab);
    }

    @Test
    void statesCommandsEventsAndStatusesReachOpenhab() {
        handler.updateState("brightness", new PercentType(40));
        handler.postCommand("power", OnOffType.ON);
        handler.triggerChannel("button", "PRESSED");
        handler.updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/no-answer");

        assertThat(openhab.said)
                .containsExactly(
                        "brightness = 40",
                        "power < ON",
                        "button ! PRESSED",
                        "OFFLINE (COMMUNICATION_ERROR): @text/no-answer");
    }

    @Test
    void withoutCallbackNothingHappens() {
        handler.setCallback(null);

        handler.updateState("brightness", new PercentType(40));
        handler.updateStatus(ThingStatus.ONLINE);
        handler.updateProperty("a", "b");
        assertThat(handler.isLinked("linked")).isFalse();
        assertThat(handler.getBridge()).isNull();
        assertThat(openhab.said).isEmpty();
    }

    @Test
    void aNewLinkAsksForARefresh() {
        handler.channelLinked(new ChannelUID(thing.getUID(), "brightness"));

        assertThat(handler.asked).containsExactly("brightness REFRESH");
        assertThat(handler.isLinked("linked")).isTrue();
        assertThat(handler.isLinked("other")).isFalse();
    }

    @Test
    void propertiesAreKeptAndToldOnlyWhenTheyChange() {
        handler.updateProperty("uuid", "LW-1");
        handler.updateProperty("uuid", "LW-1");
        handler.updateProperties(Map.of("uuid", "LW-1"));
        handler.updateProperty("uuid", null);

        assertThat(openhab.said).containsExactly("thing Strip {uuid=LW-1}", "thing Strip {}");
    }

    @Test
    void theThingIsChangedByACopy() {
        handler.updateThing(handler.editThing().withLabel("Shelf").build());

        assertThat(handler.getThing().getLabel()).isEqualTo("Shelf");
        assertThat(openhab.said).containsExactly("thing Shelf {}");
        assertThatThrownBy(() -> handler.updateThing(handler.getThing())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConfigurationIsCheckedAndKept() {
        Configuration good = handler.editConfiguration();
        good.put("host", "10.0.0.8");
        handler.updateConfiguration(good);
        Configuration bad = handler.editConfiguration();
        bad.put("refused", "x");
        handler.updateConfiguration(bad);

        assertThat(handler.getConfigAs(Config.class).host).isEqualTo("10.0.0.8");
        assertThat(thing.getConfiguration().keySet()).containsExactly("host");
    }

    @Test
    void aChangedConfigurationStartsTheHandlerAnew() {
        handler.initialize();
        handler.handleConfigurationUpdate(Map.of("host", "10.0.0.7"));
        assertThat(handler.asked).containsExactly("initialize");

        handler.handleConfigurationUpdate(Map.of("host", "10.0.0.9"));
        assertThat(handler.asked).containsExactly("initialize", "dispose", "initialize");
        assertThat(handler.getConfigAs(Config.class).host).isEqualTo("10.0.0.9");
    }

    @Test
    void beforeItsStartTheManagerIsToldInstead() {
        handler.handleConfigurationUpdate(Map.of("host", "10.0.0.9"));

        assertThat(handler.asked).isEmpty();
        assertThat(openhab.said).contains("configuration {host=10.0.0.9}");
    }

    @Test
    void aWrongConfigurationIsNotTaken() {
        assertThatThrownBy(() -> handler.handleConfigurationUpdate(Map.of("refused", "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(thing.getConfiguration().keySet()).containsExactly("host");
    }

    @Test
    void theBridgesStatusIsTakenOver() {
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null));
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));

        assertThat(openhab.said).containsExactly("OFFLINE (BRIDGE_OFFLINE)", "ONLINE");
    }

    @Test
    void removalIsConfirmed() {
        handler.handleRemoval();

        assertThat(openhab.said).containsExactly("REMOVED");
    }

    @Test
    void theSchedulerIsTheSharedOne() {
        handler.scheduler.shutdown();

        assertThat(handler.scheduler.isShutdown()).isFalse();
    }
}
