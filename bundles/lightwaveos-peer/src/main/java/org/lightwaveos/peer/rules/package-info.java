/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules that every peer follows without asking another: versions, conflicts, election, back-off.
 *
 * <p>Rule: pure functions and immutable values; no I/O, clock, thread or JSON; randomness is an argument.
 */
@NonNullByDefault
package org.lightwaveos.peer.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
