/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The sync side of a unit, and that of one firmware: whom it finds and dials, whom it takes for the leader, what it obeys
 * and what it sends.
 *
 * <p>Rule: (time, event) in, actions out; no thread, no clock, no network. Faults of the real sources are kept, for it is
 * they that a peer of ours has to live with (sync protocol, section 5).
 */
package org.lightwaveos.virtual.sync;
