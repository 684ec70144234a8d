/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The shell around a peer's core: one lock, the injected executor and clock, the transport.
 *
 * <p>Rule: decides nothing. The core is touched under the lock only; the transport and the listener are called outside it,
 * each in the core's order.
 */
@NonNullByDefault
package org.lightwaveos.peer.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
