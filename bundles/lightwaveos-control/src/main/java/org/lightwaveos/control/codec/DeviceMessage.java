/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import java.util.List;
import java.util.Map;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightState;

/** What a device says on its WebSocket. A {@code requestId} is empty where the device sent none. */
public sealed interface DeviceMessage {

    /** What was asked for with a request id. */
    sealed interface Answer extends DeviceMessage {

        String requestId();

        /** How many of its values were not what they should be. */
        default int badValues() {
            return 0;
        }
    }

    /**
     * The push of every 5 s and after changes. Its values come from a cache: after a change the first one usually still
     * carries the old value (device facts, section 2.6).
     *
     * @param light the values that were good
     * @param badValues how many were not
     * @param edgeMixer its good values
     * @param diagnostics the same
     */
    record Status(LightState light, int badValues, Map<Knob, Float> edgeMixer, Diagnostics diagnostics)
            implements DeviceMessage {}

    /** Answer to {@code parameters.get}: read live from the renderer. */
    record Parameters(String requestId, LightState light, int badValues) implements Answer {}

    /** Answer to {@code effects.getCurrent}: the effect and all that {@code parameters.get} tells, live. */
    record EffectsCurrent(String requestId, LightState light, int badValues) implements Answer {}

    /** Answer to {@code zones.get}: live. */
    record ZonesAnswer(String requestId, ZoneReading zones) implements Answer {

        @Override
        public int badValues() {
            return zones.badValues();
        }
    }

    /** The push after changes of zones; some are dropped, and none is repeated. */
    record ZonesPushed(ZoneReading zones) implements DeviceMessage {}

    /** Answer to the question for one kind of settings: live. */
    record SettingsAnswer(Panels panel, String requestId, Map<Knob, Float> values, int badValues) implements Answer {

        public SettingsAnswer {
            values = Map.copyOf(values);
        }
    }

    /** Answer to {@code device.getStatus}. */
    record DeviceStatus(String requestId, Diagnostics diagnostics) implements Answer {}

    /** Answer to {@code effects.parameters.get}: live. */
    record ParametersOfEffect(String requestId, EffectParameters parameters) implements Answer {}

    /** Answer to {@code factoryPresets.list}. */
    record FactoryAnswer(String requestId, FactoryPresetView presets) implements Answer {}

    /** An effect preset has been loaded: the light that is in it, of which the device leaves out mood and trails. */
    record PresetLoaded(String requestId, LightState light, int badValues) implements Answer {}

    /** Answer to a question for a list of names. */
    record ListAnswer(String type, String requestId, List<NamedId> entries) implements Answer {

        public ListAnswer {
            entries = List.copyOf(entries);
        }
    }

    /** Any other answer that says success. Its values are not read: they may predate the change that they confirm. */
    record Reply(String type, String requestId) implements Answer {}

    /** The key is accepted. */
    record AuthAccepted() implements DeviceMessage {}

    /**
     * A request was refused. The device does not name the command.
     *
     * @param code such as {@code OUT_OF_RANGE}
     * @param message the device's text
     * @param requestId of the refused request, often missing
     * @param retryAfterSeconds how long to stay silent, 0 if not told
     */
    record DeviceError(String code, String message, String requestId, int retryAfterSeconds) implements DeviceMessage {

        public static final String RATE_LIMITED = "RATE_LIMITED";
        public static final String INTERNAL_ERROR = "INTERNAL_ERROR";
        public static final String UNAUTHORIZED = "UNAUTHORIZED";

        /** Whether this firmware has no such command. */
        public boolean isUnknownCommand() {
            return code.equals("INVALID_VALUE") && message.equals("Unknown command type");
        }
    }

    /** A push whose values are not read; its name alone may say what has changed. */
    record Push(String type) implements DeviceMessage {}

    /** Not a message. */
    record Unreadable(String reason) implements DeviceMessage {}
}
