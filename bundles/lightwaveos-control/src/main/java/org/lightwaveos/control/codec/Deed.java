/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

/** Something to be done once, of which no value is left to be read back and compared. */
public sealed interface Deed {

    /** Loads a built-in zone preset, 0..4. Never answered. */
    record LoadBuiltInZones(int preset) implements Deed {}

    /** Keeps the edge mixer over a power cut. */
    record SaveEdgeMixer() implements Deed {}

    /** Keeps colour correction over a power cut. */
    record SaveColourCorrection() implements Deed {}
}
