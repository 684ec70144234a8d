/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void everyFileIsValidByOpenhabsSchemas() throws Exception {
        assertThat(OhInf.xmlFiles()).hasSizeGreaterThanOrEqualTo(3);
        for (Path file : OhInf.xmlFiles()) {
            assertThat(SchemaValidator.complaints(schemaOf(file), Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void aLabelOutOfPlaceIsFound() throws Exception {
        String swapped = Files.readString(OhInf.FOLDER.resolve("thing/channels.xml"))
                .replaceFirst("(<label>Effect</label>)\\s*(<description>[^<]*</description>)", "$2$1");
        assertThat(SchemaValidator.complaints(SharedSpec.schema("thing-description-1.0.0.xsd"), swapped))
                .isNotEmpty();
    }

    @Test
    void anUnknownElementIsFound() throws Exception {
        String strange = Files.readString(OhInf.FOLDER.resolve("addon/addon.xml"))
                .replace("<connection>", "<wiring>x</wiring><connection>");
        assertThat(SchemaValidator.complaints(SharedSpec.schema("addon-1.0.0.xsd"), strange))
                .isNotEmpty();
    }

    /** openHAB's static analysis asks for tabs in its XML files. */
    @Test
    void indentationIsByTabs() throws Exception {
        for (Path file : OhInf.xmlFiles()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).noneMatch(line -> line.startsWith(" "));
        }
    }

    private static Path schemaOf(Path file) {
        return SharedSpec.schema(
                switch (String.valueOf(file.getParent().getFileName())) {
                    case "addon" -> "addon-1.0.0.xsd";
                    case "update" -> "update-description-1.0.0.xsd";
                    default -> "thing-description-1.0.0.xsd";
                });
    }
}
