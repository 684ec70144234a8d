/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneSetting;

/** What a line of JSON says. */
public sealed interface SerialMessage {

    /** The answer to a request, which it names by type and number. */
    sealed interface Answer extends SerialMessage {

        String type();

        String id();

        /** How many of its values were not what they should be. */
        default int badValues() {
            return 0;
        }
    }

    /**
     * To {@code device.getStatus}.
     *
     * @param fps frames that it renders a second
     * @param freeHeap bytes
     * @param uptime s since it booted
     */
    record Status(String type, String id, OptionalInt fps, OptionalInt freeHeap, OptionalInt uptime)
            implements Answer {}

    /** To {@code parameters.get}: live. */
    record Light(String type, String id, LightState light, int badValues) implements Answer {}

    /** To {@code zones.list}: live; the blend mode is not told. */
    record Zones(String type, String id, boolean enabled, List<ZoneSetting> zones, int badValues) implements Answer {

        public Zones {
            zones = List.copyOf(zones);
        }
    }

    /** To {@code getEdgeMixer}: live. */
    record EdgeMixer(String type, String id, Map<EdgeMixerField, Integer> values, int badValues) implements Answer {

        public EdgeMixer {
            values = Map.copyOf(values);
        }
    }

    /**
     * To {@code effects.list}: one page.
     *
     * @param total of all pages
     * @param length how many entries the page had, good and bad
     */
    record Effects(String type, String id, int total, int length, List<NamedId> effects, int badValues)
            implements Answer {

        public Effects {
            effects = List.copyOf(effects);
        }
    }

    /** To {@code transition.getTypes}. */
    record Transitions(String type, String id, List<NamedId> transitions) implements Answer {

        public Transitions {
            transitions = List.copyOf(transitions);
        }
    }

    /**
     * To {@code render.stream.start}: it is ready for pictures.
     *
     * @param session names the stream
     * @param fps how many frames a second it would like
     * @param ours whether they are to be in the form that we have
     */
    record StreamStarted(String type, String id, String session, OptionalInt fps, boolean ours) implements Answer {}

    /** To {@code render.stream.status}. */
    record StreamState(String type, String id, boolean active, String session) implements Answer {}

    /** To any other request, whatever it says besides: its values are those asked for, not those that are. */
    record Done(String type, String id) implements Answer {}

    /**
     * A request was refused.
     *
     * @param id its number; empty where the device could not read it
     * @param text the device's own
     */
    record Refused(String id, String text) implements SerialMessage {

        /** What the device's JSON library calls what it cannot read. */
        private static final Set<String> UNREADABLE =
                Set.of("EmptyInput", "IncompleteInput", "InvalidInput", "NoMemory", "TooDeep");

        /** Whether the device took a line apart, or it was damaged on its way. */
        public boolean isUnreadLine() {
            return id.isEmpty() && UNREADABLE.contains(text);
        }

        /** Whether a frame came that it has not agreed to, or not any more. */
        public boolean isNoStream() {
            return text.equals("STREAM_NOT_ACTIVE");
        }

        /** Whether this firmware has no such request. */
        public boolean isUnknownRequest() {
            return text.equalsIgnoreCase("unknown command type")
                    || text.toLowerCase(java.util.Locale.ROOT).startsWith("unknown command");
        }
    }

    /** It shows its own pictures again; nobody asked. */
    record StreamEnded(String reason) implements SerialMessage {}

    /** The device has just started. */
    record Booted() implements SerialMessage {}

    /** The device tells something of itself; nobody asked. */
    record Event(String name) implements SerialMessage {}

    /** It has a type, but is no answer: perhaps our own line, sent back by whatever is there. */
    record Stray(String type) implements SerialMessage {}

    /** JSON or not, nothing that a device says. */
    record Unreadable(String reason) implements SerialMessage {}
}
