/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

/**
 * What has come of pictures since the device booted.
 *
 * @param active whether a stream runs
 * @param shown whole frames of a stream
 * @param damaged frames that were cut short or failed a check
 * @param unasked whole frames while no stream ran
 * @param stale streams that ended for want of frames
 */
public record PixelCounts(boolean active, long shown, long damaged, long unasked, long stale) {}
