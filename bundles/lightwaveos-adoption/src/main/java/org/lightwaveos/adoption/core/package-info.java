/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One device that knows no sync, kept in step with a group: what is to be ordered of it, and what of a person's doing at it
 * is to be proposed to the group.
 *
 * <p>Rule: deterministic; no I/O, clock, thread or randomness. Time comes with every input; what is to be done comes back as
 * {@link org.lightwaveos.adoption.core.Order}s. Knows nothing of how a device is reached.
 */
@NonNullByDefault
package org.lightwaveos.adoption.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
