/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/**
 * What a controller has counted since it was made; a snapshot.
 *
 * @param connects links that came up
 * @param sent WebSocket messages and REST requests sent
 * @param received messages and answers received
 * @param unreadable messages dropped whole, because they could not be read
 * @param badValues single values dropped from messages that were otherwise good
 * @param rateLimited refusals for sending too fast
 * @param roundTripMs time of the last answered WebSocket request in ms, -1 before the first
 */
public record LinkCounters(
        long connects, long sent, long received, long unreadable, long badValues, long rateLimited, long roundTripMs) {}
