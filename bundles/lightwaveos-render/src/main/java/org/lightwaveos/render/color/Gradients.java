/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

import java.util.List;

/**
 * A gradient for each palette id, made up after the palette's name and its warm, cool, calm or vivid character. None is
 * the firmware's.
 */
final class Gradients {

    private static final List<Gradient> ALL =
            PaletteColours.BY_ID.stream().map(Gradient::of).toList();

    private Gradients() {}

    /** The gradient of a palette; the first one for an id that is not there. */
    static Gradient of(int paletteId) {
        return ALL.get(paletteId >= 0 && paletteId < ALL.size() ? paletteId : 0);
    }

    static int count() {
        return ALL.size();
    }
}
