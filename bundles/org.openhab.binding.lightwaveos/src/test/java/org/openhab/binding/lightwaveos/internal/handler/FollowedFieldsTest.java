/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;

class FollowedFieldsTest {

    @Test
    void nothingChosenIsEverythingThatAGroupShares() {
        FollowedFields all = FollowedFields.of(List.of());
        assertThat(all.zones()).isTrue();
        assertThat(all.fields())
                .hasSize(9)
                .contains(LightField.EFFECT, LightField.VARIATION)
                .doesNotContain(LightField.MOOD, LightField.FADE_AMOUNT);
        assertThat(FollowedFields.of(List.of(" ", ""))).isEqualTo(all);
    }

    @Test
    void onlyWhatIsNamed() {
        FollowedFields some = FollowedFields.of(List.of("brightness", " Palette "));
        assertThat(some.fields()).containsExactlyInAnyOrder(LightField.BRIGHTNESS, LightField.PALETTE);
        assertThat(some.zones()).isFalse();
    }

    @Test
    void aTextFileMayHaveSeveralInOneText() {
        FollowedFields some = FollowedFields.of(List.of("zones, hue"));
        assertThat(some.fields()).containsExactly(LightField.HUE);
        assertThat(some.zones()).isTrue();
    }

    @Test
    void whatNobodyCanFollowIsNamed() {
        assertThat(FollowedFields.unknown(List.of("effect", "trails"))).contains("trails");
        assertThat(FollowedFields.unknown(List.of("effect,colour"))).contains("colour");
        assertThat(FollowedFields.unknown(List.of("effect", "zones", ""))).isEmpty();
    }
}
