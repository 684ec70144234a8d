/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * The LEDs of one zone on each strip; both strips have the same layout, symmetric about the centre between 79 and 80.
 *
 * <p>Generated from {@code src-gen/facts/zone-layouts.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param zones number of zones of the layout that this segment belongs to; four only on firmware before 3
 * @param zone zone number, 0 is at the centre
 * @param leftStart first LED of the left part
 * @param leftEnd last LED of the left part, inclusive
 * @param rightStart first LED of the right part
 * @param rightEnd last LED of the right part, inclusive
 * @param leds number of LEDs on one strip
 */
public record ZoneSegment(int zones, int zone, int leftStart, int leftEnd, int rightStart, int rightEnd, int leds) {}
