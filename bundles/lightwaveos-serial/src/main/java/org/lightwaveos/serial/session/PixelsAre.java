/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.PixelStatus;

/** What the strip shows; the rate is 0 unless it shows our pictures. */
public record PixelsAre(PixelStatus.State state, int fps) implements Tell {}
