/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The device's serial port: bytes in, bytes out, with all that makes it hard to talk to.
 *
 * <p>Rule: virtual time, no thread, no I/O, no chance of its own. Time comes with every call, in milliseconds, and never
 * goes back; one owner calls. What lines do is the firmware's business ({@link org.lightwaveos.virtual.firmware}).
 */
package org.lightwaveos.virtual.serial;
