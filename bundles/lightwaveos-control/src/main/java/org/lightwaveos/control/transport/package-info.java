/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The seam between the control client and the network: what a transport must do, in six methods.
 *
 * <p>Rule: interfaces and records only; no implementation, no library type.
 */
@NonNullByDefault
package org.lightwaveos.control.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
