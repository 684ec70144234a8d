/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/**
 * One of the four connection slots, as it stands.
 *
 * @param missedPings since the last text or pong; three end the connection for the sender, not for the receiver
 */
public record SlotView(String peer, boolean connected, boolean connecting, int missedPings) {}
