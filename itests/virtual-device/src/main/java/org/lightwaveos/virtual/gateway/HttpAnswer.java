/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import org.lightwaveos.virtual.firmware.HttpReaction;

/**
 * What to answer to a request, and when.
 *
 * @param reaction the answer
 * @param delayMs how long to hold it back; {@link #NEVER} to leave the client without one
 */
public record HttpAnswer(HttpReaction reaction, long delayMs) {

    /** The delay of an answer that never comes. */
    public static final long NEVER = Long.MAX_VALUE;
}
