/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import org.lightwaveos.control.PresetKind;

/** Writes deeds. */
public final class DeedWriter {

    private DeedWriter() {}

    public static String write(Deed deed, String requestId) {
        if (deed instanceof Deed.LoadBuiltInZones load) {
            return ZoneWriter.loadBuiltIn(load.preset());
        }
        if (deed instanceof Deed.LayZonesOut lay) {
            return ZoneWriter.layout(requestId, lay.spans());
        }
        if (deed instanceof Deed.SavePreset save) {
            return new Frame(family(save.kind()) + "saveCurrent", requestId)
                    .put("slot", save.slot())
                    .put("name", save.name())
                    .text();
        }
        if (deed instanceof Deed.LoadPreset load) {
            return new Frame(family(load.kind()) + "load", requestId)
                    .put("id", load.slot())
                    .text();
        }
        if (deed instanceof Deed.DeletePreset delete) {
            return new Frame(family(delete.kind()) + "delete", requestId)
                    .put("id", delete.slot())
                    .text();
        }
        if (deed instanceof Deed.SaveEdgeMixer) {
            return PanelWriter.ask("edge_mixer.save", requestId);
        }
        if (deed instanceof Deed.SaveColourCorrection) {
            return PanelWriter.ask("colorCorrection.save", requestId);
        }
        throw new IllegalArgumentException("no message for " + deed);
    }

    private static String family(PresetKind kind) {
        return switch (kind) {
            case EFFECT -> "effectPresets.";
            case ZONE -> "zonePresets.";
        };
    }

    /** Whether the device answers it with its request id. */
    public static boolean isAnswered(Deed deed) {
        return !(deed instanceof Deed.LoadBuiltInZones);
    }
}
