/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.light.GroupLight;

class GroupFieldsTest {

    private static final Set<LightField> NOT_CARRIED = EnumSet.of(LightField.MOOD, LightField.FADE_AMOUNT);

    @Test
    void aGroupsLightHasAllFieldsThatSyncCarries() {
        LightState state = GroupFields.stateOf(GroupLight.INITIAL);
        assertThat(state.values().keySet()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOT_CARRIED)));
        assertThat(state.has(LightField.EFFECT, 256)).isTrue();
        assertThat(state.has(LightField.SPEED, 15)).isTrue();
    }

    /** Whatever a channel sets is what it shows, and nothing else changes. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MOOD", "FADE_AMOUNT"})
    void whatIsSetIsShown(LightField field) {
        LightState before = GroupFields.stateOf(GroupLight.INITIAL);
        for (int value : new int[] {field.min(), field.max(), (field.min() + field.max()) / 2}) {
            GroupLight changed =
                    GroupFields.commandFor(field, value).orElseThrow().applyTo(GroupLight.INITIAL);
            assertThat(GroupFields.stateOf(changed)).isEqualTo(before.with(field, value));
        }
    }

    @Test
    void whatSyncDoesNotCarryIsNoChange() {
        NOT_CARRIED.forEach(field ->
                assertThat(GroupFields.commandFor(field, 1)).as(field.name()).isEmpty());
    }
}
