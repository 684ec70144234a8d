/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;

class CategoryLabelsTest {

    private static final List<NamedId> PALETTES = List.of(
            new NamedId(3, "Grey"), new NamedId(0, "Sunset", "Artistic"),
            new NamedId(33, "Viridis", "Scientific"), new NamedId(5, "Ocean", "Artistic"));

    @Test
    void entriesOfACategoryStandTogetherEachWithItsName() {
        assertThat(CategoryLabels.of(PALETTES))
                .extracting(NamedId::id, NamedId::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "Grey"),
                        org.assertj.core.groups.Tuple.tuple(0, "Sunset (Artistic)"),
                        org.assertj.core.groups.Tuple.tuple(5, "Ocean (Artistic)"),
                        org.assertj.core.groups.Tuple.tuple(33, "Viridis (Scientific)"));
    }

    @Test
    void theLabelIsUnderstoodAsTheNameIs() {
        NamedChoices choices = new NamedChoices(PALETTES, true);
        assertThat(choices.idOf("viridis (scientific)")).hasValue(33);
        assertThat(choices.idOf("Viridis")).hasValue(33);
        assertThat(choices.idOf("Viridis (Artistic)")).isEmpty();
    }
}
