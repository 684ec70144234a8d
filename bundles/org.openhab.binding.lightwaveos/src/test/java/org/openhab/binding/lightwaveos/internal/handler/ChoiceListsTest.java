/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;

class ChoiceListsTest {

    private final FakeStorage storage = new FakeStorage();
    private final ToldChoices told = new ToldChoices(storage);
    private final FakeDescriptions descriptions = new FakeDescriptions();

    @Test
    void beforeTheFirstContactTheCatalogueOffersItsNames() {
        ChoiceLists choices = fresh();
        assertThat(choices.effects().complete()).isFalse();
        assertThat(choices.effects().idOf("fire")).hasValue(256);
        assertThat(descriptions.labels("effect")).hasSizeGreaterThan(200).contains("256=Fire");
        assertThat(descriptions.labels("palette")).hasSize(75).startsWith("0=Sunset Real (Artistic)");
    }

    @Test
    void theDevicesOwnListsReplaceThem() {
        ChoiceLists choices = fresh();
        choices.effects(List.of(new NamedId(300, "New"), new NamedId(256, "Fire 2")));
        choices.palettes(List.of(new NamedId(4, "Grey"), new NamedId(6, "Viridis", "Scientific")));
        assertThat(choices.effects().complete()).isTrue();
        assertThat(choices.effects().mayHave(257)).isFalse();
        assertThat(descriptions.labels("effect")).containsExactly("300=New", "256=Fire 2");
        assertThat(descriptions.labels("palette")).containsExactly("4=Grey", "6=Viridis (Scientific)");
        assertThat(choices.palettes().idOf("viridis")).hasValue(6);
    }

    @Test
    void theyAreThereAgainAfterARestartWithTheDeviceOffline() {
        fresh().effects(List.of(new NamedId(300, "New")));
        ChoiceLists choices = fresh();
        assertThat(descriptions.labels("effect")).containsExactly("300=New");
        assertThat(choices.effects().idOf("new")).hasValue(300);
        assertThat(choices.effects().mayHave(301)).isTrue();
    }

    @Test
    void anEmptyListEmptiesNothing() {
        ChoiceLists choices = fresh();
        choices.effects(List.of(new NamedId(300, "New")));
        choices.effects(List.of());
        choices.palettes(List.of());
        assertThat(descriptions.labels("effect")).containsExactly("300=New");
        assertThat(descriptions.labels("palette")).hasSize(75);
    }

    private ChoiceLists fresh() {
        return new ChoiceLists(
                ThingMemoryTest.thing("one"),
                new ThingMemory(storage, ThingMemoryTest.thing("one")),
                told,
                descriptions.provider);
    }
}
