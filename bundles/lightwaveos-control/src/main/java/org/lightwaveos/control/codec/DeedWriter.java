/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

/** Writes deeds. */
public final class DeedWriter {

    private DeedWriter() {}

    public static String write(Deed deed, String requestId) {
        if (deed instanceof Deed.LoadBuiltInZones load) {
            return ZoneWriter.loadBuiltIn(load.preset());
        }
        if (deed instanceof Deed.SaveEdgeMixer) {
            return PanelWriter.ask("edge_mixer.save", requestId);
        }
        if (deed instanceof Deed.SaveColourCorrection) {
            return PanelWriter.ask("colorCorrection.save", requestId);
        }
        throw new IllegalArgumentException("no message for " + deed);
    }

    /** Whether the device answers it with its request id. */
    public static boolean isAnswered(Deed deed) {
        return !(deed instanceof Deed.LoadBuiltInZones);
    }
}
