/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of vectors that this module knows, and whether the virtual device owes them yet. */
public enum VectorArea {
    DEVICE("exchange_device", true),
    ENVELOPE("exchange_envelope", true),
    EFFECTS("exchange_effects", true),
    PARAMETERS("exchange_parameters", true),
    PALETTES("exchange_palettes", true),
    TRANSITIONS("exchange_transitions", true),
    HTTP("exchange_http", true),
    FRAMES("frames", true),
    HTTP_SCHEMA("http_schema", true),
    ZONES("exchange_zones", false),
    COLOUR("exchange_color", false),
    EDGE_MIXER("exchange_edgemixer", false),
    CAMERA("exchange_camera", false);

    private final String file;
    private final boolean due;

    VectorArea(String stem, boolean due) {
        this.file = stem + ".json";
        this.due = due;
    }

    public String file() {
        return file;
    }

    /** Whether a miss fails the build. */
    public boolean due() {
        return due;
    }

    /** All files. */
    public static List<String> files() {
        return Arrays.stream(values()).map(VectorArea::file).toList();
    }

    /** The area of a file, if this module knows it. */
    public static Optional<VectorArea> ofFile(String file) {
        return Arrays.stream(values()).filter(a -> a.file.equals(file)).findFirst();
    }
}
