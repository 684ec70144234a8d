/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One change of a light.
 *
 * @param values one for each of the kind's parameters; not checked against their ranges
 */
public record Change(CommandKind kind, List<Integer> values) {

    public Change {
        values = List.copyOf(values);
    }

    public static Change of(CommandKind kind, int... values) {
        return new Change(kind, Arrays.stream(values).boxed().toList());
    }

    public int[] array() {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The light after the change, its version raised by one; empty if a value is out of range. */
    public Optional<SyncLight> applyTo(SyncLight light) {
        return kind.apply(light, array());
    }
}
