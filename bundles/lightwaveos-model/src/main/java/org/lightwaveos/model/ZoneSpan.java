/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

/**
 * The LEDs of one zone on each strip of 160; the second strip mirrors the first. Bounds are inclusive, the strip's centre
 * is between 79 and 80.
 *
 * @param zone its number from 0, the centre, outwards
 */
public record ZoneSpan(int zone, int leftStart, int leftEnd, int rightStart, int rightEnd) {}
