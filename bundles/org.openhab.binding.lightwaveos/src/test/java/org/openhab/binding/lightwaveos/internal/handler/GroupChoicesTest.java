/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;

class GroupChoicesTest {

    private final FakeStorage storage = new FakeStorage();
    private final FakeDescriptions descriptions = new FakeDescriptions();

    @Test
    void theFirmwaresNamesAreOfferedWithoutAnyDevice() {
        GroupChoices choices = choices(new ToldChoices(storage));
        assertThat(descriptions.labels("effect")).hasSizeGreaterThan(200).startsWith("256=Fire");
        assertThat(descriptions.labels("palette")).hasSize(75);
        assertThat(choices.effects().mayHave(65000)).isTrue();
    }

    @Test
    void whatDevicesToldBeforeIsOfferedAfterwards() {
        new ThingMemory(storage, ThingMemoryTest.thing("lamp"))
                .effects(List.of(new NamedId(256, "Renamed"), new NamedId(9999, "Brand New")));
        new ThingMemory(storage, ThingMemoryTest.thing("other")).palettes(List.of(new NamedId(7, "Known")));
        storage.put("broken/effects", "?");
        GroupChoices choices = choices(new ToldChoices(storage));
        assertThat(descriptions.labels("effect")).startsWith("256=Fire").endsWith("9999=Brand New");
        assertThat(descriptions.labels("palette")).hasSize(75);
        assertThat(choices.effects().idOf("brand new")).hasValue(9999);
    }

    @Test
    void whatADeviceTellsNowIsOfferedAtOnceAndNotToThoseWhoHaveGone() {
        ToldChoices told = new ToldChoices(storage);
        GroupChoices choices = choices(told);
        told.effects(List.of(new NamedId(9999, "Brand New")));
        assertThat(descriptions.labels("effect")).endsWith("9999=Brand New");
        choices.close();
        told.effects(List.of(new NamedId(9998, "Later")));
        assertThat(descriptions.labels("effect")).endsWith("9999=Brand New");
    }

    /** Impostors may tell for ever. */
    @Test
    void theListIsBounded() {
        ToldChoices told = new ToldChoices(storage);
        List<NamedId> many = new ArrayList<>();
        for (int id = 0; id < 65535; id++) {
            many.add(new NamedId(id, "E" + id));
        }
        told.effects(many);
        assertThat(told.effectsAfter(List.of())).hasSize(1024);
    }

    private GroupChoices choices(ToldChoices told) {
        return new GroupChoices(ThingMemoryTest.thing("one"), told, descriptions.provider);
    }
}
