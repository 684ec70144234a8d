/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One socket for two users: a stock device allows one session per host (device facts, section 2.2), and both its controller
 * and a peer want to talk to it (sync protocol, section 6.5).
 *
 * <p>Rule: knows no network library, and of a frame only whose it is. One lock for all of it; nothing is called under it.
 */
@NonNullByDefault
package org.lightwaveos.transport.shared;

import org.eclipse.jdt.annotation.NonNullByDefault;
