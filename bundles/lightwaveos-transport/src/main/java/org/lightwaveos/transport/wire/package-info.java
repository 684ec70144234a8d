/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What every socket has, whoever opened it and whatever library carries it: a bounded queue, limits, and a listener that is
 * called in order.
 *
 * <p>Rule: no network library; no class here opens, reads or writes a socket, or reads a clock.
 */
@NonNullByDefault
package org.lightwaveos.transport.wire;

import org.eclipse.jdt.annotation.NonNullByDefault;
