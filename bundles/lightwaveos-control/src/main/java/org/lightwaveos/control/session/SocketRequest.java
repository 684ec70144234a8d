/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import org.lightwaveos.model.LightField;

/** A WebSocket message that an answer is awaited for. */
sealed interface SocketRequest {

    long sentAt();

    /**
     * A live reading.
     *
     * @param covered the slots that it is to settle
     * @param withEffect whether it asks for the effect too
     * @param attempt 1 or 2
     */
    record Reading(long sentAt, Map<LightField, Slot> covered, boolean withEffect, int attempt)
            implements SocketRequest {}

    /** {@code parameters.set} or {@code effects.setCurrent} on behalf of these slots. */
    record Setting(long sentAt, Map<LightField, Slot> slots) implements SocketRequest {}

    /** A blink of the identify sequence: nothing depends on its answer. */
    record Blink(long sentAt) implements SocketRequest {}
}
