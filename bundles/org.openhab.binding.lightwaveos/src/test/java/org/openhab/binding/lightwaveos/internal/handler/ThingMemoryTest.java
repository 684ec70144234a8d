/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

class ThingMemoryTest {

    private static final DeviceUuid UUID = new DeviceUuid("LW-AABBCCDDEEFF");

    private final FakeStorage storage = new FakeStorage();
    private final ThingMemory memory = new ThingMemory(storage, thing("one"));

    @Test
    void whatWasWrittenIsReadAfterARestart() {
        List<NamedId> effects = List.of(new NamedId(256, "Fire"), new NamedId(7, "A, \"b\" = c"));
        memory.uuid(UUID);
        memory.effects(effects);
        memory.palettes(List.of(new NamedId(0, "Sunset Real", "Artistic"), new NamedId(1, "Own")));
        memory.brightness(97);

        ThingMemory later = new ThingMemory(storage, thing("one"));
        assertThat(later.uuid()).contains(UUID);
        assertThat(later.effects()).isEqualTo(effects);
        assertThat(later.palettes()).containsExactly(new NamedId(0, "Sunset Real", "Artistic"), new NamedId(1, "Own"));
        assertThat(later.brightness()).hasValue(97);
    }

    @Test
    void thingsDoNotShareAMemory() {
        memory.brightness(97);
        assertThat(new ThingMemory(storage, thing("two")).brightness()).isEmpty();
    }

    @Test
    void nothingIsWrittenTwice() {
        memory.uuid(UUID);
        memory.uuid(UUID);
        assertThat(storage.writes).isEqualTo(1);
    }

    @Test
    void damagedEntriesReadAsIfTheyWereAbsent() {
        memory.uuid(UUID);
        memory.effects(List.of(new NamedId(1, "x")));
        memory.brightness(97);
        storage.content.replaceAll((key, value) -> key.endsWith("effects") ? "1 x\nnonsense\n\n7\n99999999 y" : "?");
        assertThat(memory.uuid()).isEmpty();
        assertThat(memory.effects()).containsExactly(new NamedId(1, "x"));
        assertThat(memory.brightness()).isEmpty();
    }

    @Test
    void aNameOfSeveralLinesStaysOneEntry() {
        memory.effects(List.of(new NamedId(1, "two\nli\tnes"), new NamedId(2, "next")));
        assertThat(memory.effects()).containsExactly(new NamedId(1, "two li nes"), new NamedId(2, "next"));
    }

    @Test
    void aForgottenThingLeavesNothing() {
        memory.uuid(UUID);
        memory.effects(List.of(new NamedId(1, "x")));
        memory.palettes(List.of(new NamedId(1, "x")));
        memory.brightness(1);
        memory.keep("transition", "3");
        new ThingMemory(storage, thing("one-more")).brightness(2);
        memory.forget();
        assertThat(storage.content).hasSize(1);
        assertThat(new ThingMemory(storage, thing("one-more")).brightness()).hasValue(2);
    }

    static ThingUID thing(String id) {
        return new ThingUID(LightwaveBindingConstants.THING_TYPE_DEVICE, id);
    }
}
