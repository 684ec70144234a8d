/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/**
 * All that is known of a device's zones: pending commands over what the device says.
 *
 * @param enabled whether the light is divided into zones at all
 * @param zones one for each zone of the layout, in order; their number is the zone count
 * @param spans the layout; the standard one while a new count is under way
 * @param builtIn the presets that {@link ZoneControl#loadBuiltIn} takes, as the device lists them
 */
public record ZoneView(boolean enabled, List<ZoneSetting> zones, List<ZoneSpan> spans, List<NamedId> builtIn) {

    public ZoneView {
        zones = List.copyOf(zones);
        spans = List.copyOf(spans);
        builtIn = List.copyOf(builtIn);
    }
}
