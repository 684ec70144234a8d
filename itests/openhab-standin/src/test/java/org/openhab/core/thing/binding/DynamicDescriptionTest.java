/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhab.core.events.Event;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

/** Options and patterns that become known at run time, and the events that tell of them. */
class DynamicDescriptionTest {

    private static final ChannelUID EFFECT = new ChannelUID("lightwaveos:device:a:effect");
    private static final Channel CHANNEL =
            ChannelBuilder.create(EFFECT, "String").build();
    private static final List<StateOption> OPTIONS = List.of(new StateOption("1", "Fire"));

    private final List<Event> events = new ArrayList<>();
    private final BaseDynamicStateDescriptionProvider states = new BaseDynamicStateDescriptionProvider() {
        {
            eventPublisher = events::add;
        }
    };
    private final BaseDynamicCommandDescriptionProvider commands = new BaseDynamicCommandDescriptionProvider() {
        {
            eventPublisher = events::add;
        }
    };

    @Test
    void aChannelWithoutOptionsIsLeftAlone() {
        assertThat(states.getStateDescription(CHANNEL, null, null)).isNull();
        assertThat(commands.getCommandDescription(CHANNEL, null, null)).isNull();
    }

    @Test
    void optionsAndPatternAreAddedToTheOriginal() {
        StateDescription original = StateDescriptionFragmentBuilder.create()
                .withMaximum(BigDecimal.TEN)
                .withReadOnly(true)
                .build()
                .toStateDescription();
        states.setStateOptions(EFFECT, OPTIONS);
        states.setStatePattern(EFFECT, "%s!");

        StateDescription description = states.getStateDescription(CHANNEL, original, null);

        assertThat(description.getOptions()).isEqualTo(OPTIONS);
        assertThat(description.getPattern()).isEqualTo("%s!");
        assertThat(description.getMaximum()).isEqualTo(BigDecimal.TEN);
        assertThat(description.isReadOnly()).isTrue();
    }

    @Test
    void onlyAChangeIsAnnounced() {
        states.setStateOptions(EFFECT, OPTIONS);
        states.setStateOptions(EFFECT, List.copyOf(OPTIONS));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getType()).isEqualTo("ChannelDescriptionChangedEvent");
            assertThat(event.getTopic()).isEqualTo("openhab/channels/lightwaveos:device:a:effect/descriptionchanged");
            assertThat(event.getPayload())
                    .contains("\"field\":\"STATE_OPTIONS\"", "\"linkedItemNames\":[]", "Fire")
                    .doesNotContain("oldValue");
        });
    }

    @Test
    void commandsHaveOptionsToo() {
        commands.setCommandOptions(EFFECT, List.of(new CommandOption("NEXT", "Next")));

        CommandDescription description = commands.getCommandDescription(CHANNEL, null, null);

        assertThat(description.getCommandOptions()).containsExactly(new CommandOption("NEXT", "Next"));
        assertThat(events).hasSize(1);
    }

    @Test
    void afterTheEndNothingIsLeft() {
        states.setStateOptions(EFFECT, OPTIONS);
        states.deactivate();

        assertThat(states.getStateDescription(CHANNEL, null, null)).isNull();
    }
}
