/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/** The four quantities that shape an effect's looks; one command of the protocol sets them together. */
public record VisualParameters(Level intensity, Level saturation, Level complexity, Level variation) {

    /** As of a unit that has just been started. */
    public static final VisualParameters INITIAL =
            new VisualParameters(new Level(128), new Level(255), new Level(128), new Level(128));
}
