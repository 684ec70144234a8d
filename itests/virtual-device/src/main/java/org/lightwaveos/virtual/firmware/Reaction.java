/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;

/**
 * All that one inbound message caused.
 *
 * @param replies          frames for the sender, in order
 * @param broadcasts       frames for every connected client, in order
 * @param actions          setters handed to the renderer's queue (queued already; listed for observers). A setter that
 *                         a full queue rejected is not listed
 * @param parameterUpdates tunables handed to the renderer's parameter queue
 * @param statusPushes     how often a {@code status} broadcast was asked for; the gateway coalesces
 * @param zonePushes       how often a {@code zones.list} broadcast was asked for; the gateway throttles
 * @param saveRequested    whether a save to the device's flash was asked for
 */
public record Reaction(
        List<String> replies,
        List<String> broadcasts,
        List<Action> actions,
        List<ParameterUpdate> parameterUpdates,
        int statusPushes,
        int zonePushes,
        boolean saveRequested) {

    /** Nothing at all: what a silent setter gives for bad input. */
    public static final Reaction NONE = new Reaction(List.of(), List.of(), List.of(), List.of(), 0, 0, false);

    public Reaction {
        replies = List.copyOf(replies);
        broadcasts = List.copyOf(broadcasts);
        actions = List.copyOf(actions);
        parameterUpdates = List.copyOf(parameterUpdates);
    }

    /** A single frame for the sender and nothing else. */
    public static Reaction reply(String frame) {
        return new Reaction(List.of(frame), List.of(), List.of(), List.of(), 0, 0, false);
    }
}
