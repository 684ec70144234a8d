/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import java.util.Comparator;

/**
 * Names one value that can be set: a key as it stands in JSON, and whose.
 *
 * @param part zone or effect id; {@link #WHOLE} for what belongs to the whole device
 */
public record Knob(int part, String key) implements Comparable<Knob> {

    public static final int WHOLE = -1;

    private static final Comparator<Knob> ORDER =
            Comparator.comparingInt(Knob::part).thenComparing(Knob::key);

    /** One of the whole device. */
    public static Knob of(String key) {
        return new Knob(WHOLE, key);
    }

    @Override
    public int compareTo(Knob other) {
        return ORDER.compare(this, other);
    }
}
