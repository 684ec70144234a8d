/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What gateway firmware adds to the serial port: pictures from the host, as docs/serial-pixels.md has it.
 *
 * <p>Rule: written from that page alone, so that it proves something about our own sender, of which it uses nothing. Virtual
 * time, no thread, no I/O.
 */
package org.lightwaveos.virtual.serial.pixels;
