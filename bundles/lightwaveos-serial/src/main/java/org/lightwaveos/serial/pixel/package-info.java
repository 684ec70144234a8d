/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pictures on their way to a strip (docs/serial-pixels.md): the frame on the wire, how many of them a line carries, and when
 * each is due.
 *
 * <p>Rule: pure; knows bytes and times, and nothing of sessions, ports and what a picture shows.
 */
@NonNullByDefault
package org.lightwaveos.serial.pixel;

import org.eclipse.jdt.annotation.NonNullByDefault;
