/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The network seam of a peer: what it needs of sockets, in words that no network library has a part in.
 *
 * <p>Rule: interfaces and records only; knows the core's addresses and nothing else of it.
 */
@NonNullByDefault
package org.lightwaveos.peer.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
