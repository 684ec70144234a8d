/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Thing that was made before has to get the channels that its type has got since. */
class UpdateTest {

    /** What a device had at first; it must never change. */
    private static final List<String> VERSION_1 = List.of(
            "brightness",
            "effect",
            "effect-step",
            "palette",
            "speed",
            "hue",
            "saturation",
            "intensity",
            "complexity",
            "variation",
            "mood",
            "trails");

    @Test
    void anOldDeviceGetsEveryChannelThatANewOneHas() throws Exception {
        Map<String, String> added = added();
        List<String> channels = new ArrayList<>(VERSION_1);
        channels.addAll(added.keySet());
        assertThat(channels).containsExactlyInAnyOrderElementsOf(types().keySet());
        added.forEach((channel, type) -> assertThat(type).isEqualTo("lightwaveos:" + typeOf(channel)));
    }

    @Test
    void theVersionIsThatOfTheLastInstructions() throws Exception {
        String latest = OhInf.elements(update(), "instruction-set").stream()
                .map(set -> set.getAttribute("targetVersion"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(OhInf.elements(device(), "property").stream()
                        .filter(property -> property.getAttribute("name").equals("thingTypeVersion"))
                        .map(Element::getTextContent))
                .containsExactly(latest);
    }

    private static Map<String, String> added() throws Exception {
        return OhInf.elements(update(), "add-channel").stream()
                .collect(Collectors.toMap(channel -> channel.getAttribute("id"), channel -> channel.getTextContent()
                        .strip()));
    }

    private static String typeOf(String channel) {
        try {
            return types().get(channel);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> types() throws Exception {
        return OhInf.elements(device(), "channel").stream()
                .collect(Collectors.toMap(
                        channel -> channel.getAttribute("id"), channel -> channel.getAttribute("typeId")));
    }

    private static Document device() throws Exception {
        return file("thing/device.xml");
    }

    private static Document update() throws Exception {
        return file("update/device.xml");
    }

    private static Document file(String name) throws Exception {
        return OhInf.parse(Files.readString(OhInf.FOLDER.resolve(name)));
    }
}
