/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneNamesTest {

    @Test
    void aZoneWithoutANameHasItsNumber() {
        ZoneNames names = new ZoneNames(List.of("Shelf", "  "));
        assertThat(names.of(1)).isEqualTo("Shelf");
        assertThat(names.of(2)).isEqualTo("Zone 2");
        assertThat(names.of(3)).isEqualTo("Zone 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Above the kitchen sink", " \n a \t b ", "\uD83D\uDCA1\uD83D\uDCA1 light over the table"})
    void aLabelIsALineOfAtMost25Characters(String name) {
        String label =
                ZoneChannel.BRIGHTNESS.plan(new ZoneNames(List.of(name)).of(1)).label();
        assertThat(label).endsWith(" Brightness").doesNotContainPattern("\\p{Cntrl}|^\\s");
        assertThat(label.codePointCount(0, label.length())).isLessThanOrEqualTo(25);
    }
}
