/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.stream.StreamItem;

/** What can happen to a session. Events of a port that the session has given up are ignored. */
public sealed interface SerialEvent {

    /** Stands for a transition that the device picks. */
    int ANY_TRANSITION = PixelSource.ANY_TRANSITION;

    /** Begin. */
    record Start() implements SerialEvent {}

    /** The time that {@link SerialSession#nextWakeUp} named has come. */
    record Tick() implements SerialEvent {}

    record Opened(long port) implements SerialEvent {}

    /**
     * The port could not be opened, see {@link PortTrouble}.
     *
     * @param foreseen whether nothing was tried
     */
    record NotOpened(long port, PortTrouble trouble, boolean foreseen) implements SerialEvent {}

    /** What is at the port, see {@link org.lightwaveos.serial.transport.SerialPorts#look}. */
    record Found(long port, long what) implements SerialEvent {}

    /**
     * Something has come.
     *
     * @param items what it brought to an end
     * @param bytes how many bytes came
     * @param noise how many of them are in no text
     */
    record Heard(long port, List<StreamItem> items, long bytes, long noise) implements SerialEvent {

        public Heard {
            items = List.copyOf(items);
        }
    }

    /** The port is gone. */
    record Lost(long port) implements SerialEvent {}

    /** The port may be there again: look now. */
    record Seen() implements SerialEvent {}

    /** The user wants a value, within the field's range. */
    record Wanted(LightField field, int value, OptionalInt transition) implements SerialEvent {}

    /** Nobody insists on what was wanted of the light and its zones any more. */
    record Relent() implements SerialEvent {}

    /** The user wants the next (+1) or previous (-1) effect. */
    record Step(int direction) implements SerialEvent {}

    /** The user wants all zones on or off. */
    record ZonesWanted(boolean on) implements SerialEvent {}

    /** The user wants a value of a zone, within the field's range. */
    record ZoneWanted(int zone, ZoneField field, int value) implements SerialEvent {}

    /** The user wants values of the edge mixer, within their ranges. */
    record MixerWanted(Map<EdgeMixerField, Integer> values) implements SerialEvent {

        public MixerWanted {
            values = Map.copyOf(values);
        }
    }

    /** The user wants what no line can do: the truth is to be shown again. */
    record Impossible(String what) implements SerialEvent {}

    /** The user wants something done; the ticket comes back when it is. */
    record Wished(Request request, boolean zones, long ticket) implements SerialEvent {}

    /** The user wants the strip to blink; the ticket comes back when it has. */
    record Identify(long ticket) implements SerialEvent {}

    /** The user wants to see the present state. */
    record Refresh() implements SerialEvent {}

    /** Whether there are pictures for the device's strip. */
    record PixelsOffered(boolean on) implements SerialEvent {}

    /** Somebody wants to know what the strip shows. */
    record PixelsAsked() implements SerialEvent {}

    /** Whether anybody wants to know how the device is doing. */
    record Watched(boolean on) implements SerialEvent {}

    /** Whether anybody wants to see the frames that the device shows. */
    record Looked(boolean on) implements SerialEvent {}

    /** Why a port could not be opened. */
    enum PortTrouble {
        MISSING,
        IN_USE,
        FORBIDDEN,
        BAUD,
        BROKEN,
        UNSUPPORTED
    }
}
