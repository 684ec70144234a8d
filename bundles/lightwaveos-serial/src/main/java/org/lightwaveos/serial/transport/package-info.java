/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is needed of a serial port, and nothing of who provides it.
 *
 * <p>Rule: interfaces and values only. An implementation may block; its callers expect that.
 */
@NonNullByDefault
package org.lightwaveos.serial.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
