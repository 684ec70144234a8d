/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The light that a group of peers shares, as the sync protocol carries it: ids, units and ranges are types.
 *
 * <p>Rule: immutable values only; no I/O, clock, thread or JSON. A value that exists is valid, so nothing behind this
 * package checks ranges again.
 */
@NonNullByDefault
package org.lightwaveos.peer.light;

import org.eclipse.jdt.annotation.NonNullByDefault;
