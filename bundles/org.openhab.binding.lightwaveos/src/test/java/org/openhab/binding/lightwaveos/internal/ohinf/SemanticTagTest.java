/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SemanticTagTest {

    private SemanticTags tags;

    @BeforeEach
    void readTable() throws Exception {
        tags = new SemanticTags(SharedSpec.schema("SemanticTags.csv"));
    }

    @Test
    void theEquipmentIsOneThatOpenhabKnows() throws Exception {
        List<Element> equipment = OhInf.inThings("semantic-equipment-tag");
        assertThat(equipment).hasSize(3);
        assertThat(equipment).allMatch(tag -> tags.isEquipment(tag.getTextContent()));
    }

    @Test
    void everyChannelTypeHasAPointAndAtMostOneProperty() throws Exception {
        List<Element> types = OhInf.inThings("channel-type").stream()
                .filter(type -> !isTrigger(type))
                .toList();
        assertThat(types).hasSizeGreaterThan(15);
        for (Element type : types) {
            List<String> found = OhInf.elements(type, "tag").stream()
                    .map(Element::getTextContent)
                    .toList();
            assertThat(tags.fitChannel(found))
                    .as(type.getAttribute("id") + found)
                    .isTrue();
        }
    }

    /** No item can be linked to a trigger, so there is nothing to be tagged. */
    private static boolean isTrigger(Element type) {
        return OhInf.elements(type, "kind").stream()
                .anyMatch(kind -> kind.getTextContent().equals("trigger"));
    }

    @Test
    void whatDoesNotFitIsFound() {
        assertThat(tags.isEquipment("LightStrips")).isFalse();
        assertThat(tags.isEquipment("Control")).isFalse();
        assertThat(tags.fitChannel(List.of("Brightness"))).isFalse();
        assertThat(tags.fitChannel(List.of("Control", "Glow"))).isFalse();
        assertThat(tags.fitChannel(List.of("Control", "Switch"))).isFalse();
    }
}
