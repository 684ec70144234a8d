/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The sync protocol's messages and their text form, one JSON object to a text frame.
 *
 * <p>Rule: reading never throws, it rejects with a reason; writing always makes what firmware, too, reads right. No I/O,
 * clock or thread.
 */
@NonNullByDefault
package org.lightwaveos.peer.protocol;

import org.eclipse.jdt.annotation.NonNullByDefault;
