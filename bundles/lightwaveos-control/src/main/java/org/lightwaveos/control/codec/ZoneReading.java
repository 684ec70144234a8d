/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import java.util.List;
import java.util.Map;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.ZoneSpan;

/**
 * What a message says of the zones.
 *
 * @param values by knob; those of a zone have its number as their part
 * @param spans the good segments of the layout
 * @param presets built-in ones
 * @param badValues how many values were not what they should be
 */
public record ZoneReading(Map<Knob, Float> values, List<ZoneSpan> spans, List<NamedId> presets, int badValues) {

    /** Key of the switch for all zones. */
    public static final String ENABLED = "enabled";

    /** Key of the number of zones. */
    public static final String COUNT = "zoneCount";

    public ZoneReading {
        values = Map.copyOf(values);
        spans = List.copyOf(spans);
        presets = List.copyOf(presets);
    }
}
