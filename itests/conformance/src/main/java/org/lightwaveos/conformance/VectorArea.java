/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of vectors that this module knows; the virtual device owes them all. */
public enum VectorArea {
    DEVICE("exchange_device"),
    ENVELOPE("exchange_envelope"),
    EFFECTS("exchange_effects"),
    PARAMETERS("exchange_parameters"),
    PALETTES("exchange_palettes"),
    TRANSITIONS("exchange_transitions"),
    HTTP("exchange_http"),
    FRAMES("frames"),
    HTTP_SCHEMA("http_schema"),
    ZONES("exchange_zones"),
    COLOUR("exchange_color"),
    EDGE_MIXER("exchange_edgemixer"),
    CAMERA("exchange_camera");

    private final String file;

    VectorArea(String stem) {
        this.file = stem + ".json";
    }

    public String file() {
        return file;
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
