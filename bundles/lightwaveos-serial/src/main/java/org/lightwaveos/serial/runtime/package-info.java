/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs a serial session: threads, clock and port.
 *
 * <p>Rule: every call returns at once. One daemon thread for each port does what may block; the executor from outside never
 * waits for a port.
 */
@NonNullByDefault
package org.lightwaveos.serial.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
