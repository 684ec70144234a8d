/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * Where a change of effect stands. Carried by the protocol, but no firmware applies what it is told of it.
 *
 * @param active whether it is running
 * @param type how it looks
 * @param progress 0 at its start, 255 when it is over
 */
public record TransitionState(boolean active, TransitionType type, Level progress) {

    /** No transition has run yet. */
    public static final TransitionState NONE = new TransitionState(false, new TransitionType(0), new Level(0));
}
