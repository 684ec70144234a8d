/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.catalogue.Palette;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** A palette as answers describe it. */
public final class PaletteData {

    private PaletteData() {}

    /** All that is known of it. */
    public static void putWhole(Palette palette, JsonObject to) {
        to.put("id", palette.id()).put("name", palette.name()).put("category", palette.category());
        to.putObject("flags")
                .put("warm", palette.warm())
                .put("cool", palette.cool())
                .put("calm", palette.calm())
                .put("vivid", palette.vivid())
                .put("cvdFriendly", palette.cvdFriendly())
                .put("whiteHeavy", palette.whiteHeavy());
        to.put("avgBrightness", palette.avgBrightness()).put("maxBrightness", palette.maxBrightness());
    }
}
