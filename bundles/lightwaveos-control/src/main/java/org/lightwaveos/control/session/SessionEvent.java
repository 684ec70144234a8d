/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.model.LightField;

/** What can happen to a session. Events of a socket or call that the session has given up are ignored. */
public sealed interface SessionEvent {

    /** Stands for a transition that the device picks. */
    int ANY_TRANSITION = 255;

    /** Begin to connect. */
    record Start() implements SessionEvent {}

    /** The time that {@link Session#nextWakeUp} named has come. */
    record Tick() implements SessionEvent {}

    /**
     * The user wants values, each within its field's range.
     *
     * @param transition of an effect among them
     */
    record Wanted(Map<LightField, Integer> values, OptionalInt transition) implements SessionEvent {

        public Wanted {
            values = Map.copyOf(values);
        }

        public Wanted(LightField field, int value, OptionalInt transition) {
            this(Map.of(field, value), transition);
        }
    }

    /** The user wants the next (+1) or previous (-1) effect. */
    record Step(int direction) implements SessionEvent {}

    /** Nobody insists on what was wanted of the light and its zones any more. */
    record Relent() implements SessionEvent {}

    /** The user wants to see the present state. */
    record Refresh() implements SessionEvent {}

    /** The device was seen somewhere. */
    record Seen(Endpoint endpoint) implements SessionEvent {}

    /** The user wants the strip to blink; the ticket comes back when it has. */
    record Identify(long ticket) implements SessionEvent {}

    /** The user wants a value of something besides the light, within its range. */
    record Turned(Subject subject, Knob knob, float value) implements SessionEvent {}

    /** The user wants something done; the ticket comes back when it is. */
    record Wished(Deed deed, long ticket) implements SessionEvent {}

    /** Whether anybody wants to know how the device is doing. */
    record Watched(boolean on) implements SessionEvent {}

    record SocketOpened(long socket) implements SessionEvent {}

    record Received(long socket, DeviceMessage message) implements SessionEvent {}

    record SocketClosed(long socket, CloseCause cause) implements SessionEvent {}

    record Answered(long call, HttpOutcome outcome) implements SessionEvent {}
}
