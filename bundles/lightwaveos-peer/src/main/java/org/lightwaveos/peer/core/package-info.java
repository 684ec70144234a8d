/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A peer as a deterministic state machine: time, link events, messages and local changes go in; connects, messages, light
 * and state come out.
 *
 * <p>Rule: no I/O, clock, thread or randomness of its own. The same inputs give the same outputs, so that whole
 * installations run in a simulation from a seed. Not safe for use by several threads at once: its owner serialises.
 */
@NonNullByDefault
package org.lightwaveos.peer.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
