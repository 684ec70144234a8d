/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The sync side of a unit as it should be: an ESP32 with the limits of one (four peers, eight known ones) that keeps to
 * the sync protocol, sections 1 to 4. It shares no code with a peer of ours, so that the two prove each other.
 *
 * <p>Rule: (time, event) in, actions out; no thread, no clock, no network, no chance. Knows nothing of the faults in
 * section 5, but for one courtesy: a unit that has just been met is not told anything before it has settled.
 */
package org.lightwaveos.virtual.sync.correct;
