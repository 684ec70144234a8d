/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** openHAB's table of semantic tags: what is a point, a property, an equipment. */
final class SemanticTags {

    private final Set<String> rows = new HashSet<>();

    SemanticTags(Path csv) throws IOException {
        for (String line : Files.readAllLines(csv)) {
            String[] cells = line.split(",", 3);
            if (cells.length > 1) {
                rows.add(cells[0] + "," + cells[1]);
            }
        }
    }

    boolean isEquipment(String tag) {
        return rows.contains("Equipment," + tag);
    }

    /** A channel has one point, and at most one property beside it. */
    boolean fitChannel(List<String> tags) {
        Set<String> points =
                tags.stream().filter(tag -> rows.contains("Point," + tag)).collect(Collectors.toSet());
        Set<String> properties =
                tags.stream().filter(tag -> rows.contains("Property," + tag)).collect(Collectors.toSet());
        return points.size() == 1 && properties.size() == tags.size() - 1 && properties.size() <= 1;
    }
}
