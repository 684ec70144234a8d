/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The shell around a device's state machine, whichever line leads to the device.
 *
 * <p>Rule: inputs are serialised under one lock, nothing is called while it is held, no task blocks; makes no thread and knows
 * neither a codec, a transport nor a session.
 */
@NonNullByDefault
package org.lightwaveos.control.shell;

import org.eclipse.jdt.annotation.NonNullByDefault;
