/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of one zone.
 *
 * @param zone its number from 0, the centre, outwards
 * @param values those that are known; a switch is 0 or 1
 */
public record ZoneSetting(int zone, Map<ZoneField, Integer> values) {

    /** Most zones that any firmware has; firmware 3 has three. */
    public static final int MOST = 4;

    public ZoneSetting {
        EnumMap<ZoneField, Integer> copy = new EnumMap<>(ZoneField.class);
        copy.putAll(values);
        values = copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
    }

    /** The field's value, empty while it is unknown. */
    public OptionalInt get(ZoneField field) {
        Optional<Integer> value = Optional.ofNullable(values.get(field));
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    /** Whether the zone is known to be on. */
    public boolean isOn() {
        return get(ZoneField.ENABLED).orElse(0) == 1;
    }
}
