/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import java.util.List;
import java.util.OptionalInt;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/**
 * A light as a device has it: whatever made it so, offsets of a group's member included.
 *
 * @param light what is not known of it is as of a device after a start
 * @param zoned whether its zones are shown
 * @param zones from the centre outwards; one of which it is not known whether it is on is on
 * @param spans the layout; a zone without a span is not shown
 * @param transition by which its effect came, 0..11; empty for none
 */
public record DeviceLight(
        LightState light, boolean zoned, List<ZoneSetting> zones, List<ZoneSpan> spans, OptionalInt transition) {

    public DeviceLight {
        zones = List.copyOf(zones);
        spans = List.copyOf(spans);
    }
}
