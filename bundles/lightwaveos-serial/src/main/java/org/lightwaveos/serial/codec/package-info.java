/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The JSON lines of a serial port (device facts, section 5.3), as typed messages.
 *
 * <p>Rule: only here the JSON library is known. What is read is not trusted: never an exception, everything bounded. What is
 * written cannot act as a key press, however the device may take it apart.
 */
@NonNullByDefault
package org.lightwaveos.serial.codec;

import org.eclipse.jdt.annotation.NonNullByDefault;
