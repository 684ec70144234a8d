/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The conversation with a device on a serial port as a deterministic state machine: (time, event) in, actions out.
 *
 * <p>Rule: no thread, no clock, no port, no randomness, no logger. {@link org.lightwaveos.serial.session.SerialSession} is the
 * only entrance; the other classes are its organs, each with one concern: {@code Connector} brings the link up, {@code
 * Evidence} and {@code BootWatch} tell why it is not, {@code RequestLane} has one request under way at a time, {@code Book}
 * knows what is true and what is wanted, the desks say and ask it.
 */
@NonNullByDefault
package org.lightwaveos.serial.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
