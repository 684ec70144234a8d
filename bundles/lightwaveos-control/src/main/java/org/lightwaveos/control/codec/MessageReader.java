/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.DeviceMessage.AuthAccepted;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.DeviceStatus;
import org.lightwaveos.control.codec.DeviceMessage.EffectsCurrent;
import org.lightwaveos.control.codec.DeviceMessage.FactoryAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ListAnswer;
import org.lightwaveos.control.codec.DeviceMessage.Parameters;
import org.lightwaveos.control.codec.DeviceMessage.ParametersOfEffect;
import org.lightwaveos.control.codec.DeviceMessage.Push;
import org.lightwaveos.control.codec.DeviceMessage.Reply;
import org.lightwaveos.control.codec.DeviceMessage.SettingsAnswer;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.DeviceMessage.Unreadable;
import org.lightwaveos.control.codec.DeviceMessage.ZonesAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ZonesPushed;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.EdgeMixerField;

/** Reads the device's WebSocket frames (device facts, sections 2.4 to 2.6). */
public final class MessageReader {

    /** Longest wait that a device may impose on us, in seconds: its longest block is 300. */
    private static final int MAX_RETRY_AFTER = 600;

    /** Highest id of a transition; the device has 0..11. */
    private static final int MOST_TRANSITIONS = 63;

    private static final int HIGHEST_SLOT = 15;

    private MessageReader() {}

    /** What the frame says; never throws. */
    public static DeviceMessage read(String frame) {
        @Nullable JsonObject root = JsonText.object(frame);
        if (root == null) {
            return new Unreadable("no JSON object");
        }
        String type = JsonParts.text(root, "type");
        String requestId = JsonParts.text(root, "requestId");
        @Nullable JsonObject data = JsonParts.object(root, "data");
        switch (type) {
            case "":
                // {_type:"pong"}, show.* answers under `cmd`: real frames, but nothing that we ask for
                return root.has("_type") || root.has("cmd") ? new Push("untyped") : new Unreadable("no type");
            case "status":
                return status(root);
            case "error":
                return error(root, requestId);
            case "auth":
                return JsonParts.truth(root, "success") == 1
                        ? new AuthAccepted()
                        : new Unreadable("auth without success");
            case "parameters":
                return data == null ? new Unreadable("parameters without data") : parameters(requestId, data);
            case "effects.current":
                return data == null ? new Unreadable("effects.current without data") : current(requestId, data);
            case "zones":
                return data == null
                        ? new Unreadable("zones without data")
                        : new ZonesAnswer(requestId, ZoneReader.read(data));
            case "factoryPresets.list":
                return data == null
                        ? new Unreadable("factoryPresets.list without data")
                        : new FactoryAnswer(requestId, PresetReader.factory(data));
            case "effects.parameters":
                return data == null
                        ? new Unreadable("effects.parameters without data")
                        : new ParametersOfEffect(requestId, ParameterReader.read(data));
            case "device.status":
                return data == null
                        ? new Unreadable("device.status without data")
                        : new DeviceStatus(requestId, DiagnosticReader.read(data));
            case "transitions.types":
                return data == null
                        ? new Unreadable("transitions.types without data")
                        : new ListAnswer(type, requestId, Names.list(data, "types", "id", MOST_TRANSITIONS));
            case "effectPresets.list", "zonePresets.list":
                return data == null
                        ? new Unreadable(type + " without data")
                        : new ListAnswer(type, requestId, Names.list(data, "presets", "id", HIGHEST_SLOT));
            case "effectPresets.loaded":
                return PresetReader.loaded(requestId, data == null ? null : JsonParts.object(data, "preset"));
            case "zones.list":
                return data == null ? new ZonesPushed(ZoneReader.read(root)) : new Reply(type, requestId);
            default:
                for (Panels panel : Panels.values()) {
                    if (type.equals(panel.question()) && data != null) {
                        return settings(panel, requestId, data);
                    }
                }
                return requestId.isEmpty() ? new Push(type) : new Reply(type, requestId);
        }
    }

    private static DeviceMessage status(JsonObject root) {
        LightReading reading = LightReading.of(root);
        return new Status(reading.light(), reading.badValues(), edgeMixer(root), DiagnosticReader.read(root));
    }

    /** In a status each key has a prefix. */
    private static Map<Knob, Float> edgeMixer(JsonObject root) {
        SettingReader values = new SettingReader();
        for (EdgeMixerField field : EdgeMixerField.values()) {
            String key = "edgeMixer" + field.key().substring(0, 1).toUpperCase(Locale.ROOT)
                    + field.key().substring(1);
            values.number(Knob.of(field.key()), root, key, (int) field.min(), (int) field.max());
        }
        return values.values();
    }

    private static DeviceMessage settings(Panels panel, String requestId, JsonObject data) {
        SettingReader values = new SettingReader();
        values.settings(Knob.WHOLE, data, panel.settings());
        return new SettingsAnswer(panel, requestId, values.values(), values.bad());
    }

    private static DeviceMessage parameters(String requestId, JsonObject data) {
        LightReading reading = LightReading.of(data);
        return new Parameters(requestId, reading.light(), reading.badValues());
    }

    private static DeviceMessage current(String requestId, JsonObject data) {
        LightReading reading = LightReading.of(data);
        return new EffectsCurrent(requestId, reading.light(), reading.badValues());
    }

    private static DeviceMessage error(JsonObject root, String requestId) {
        @Nullable JsonObject error = JsonParts.object(root, "error");
        if (error == null) {
            return new Unreadable("error without code");
        }
        return errorOf(error, requestId);
    }

    static DeviceError errorOf(JsonObject error, String requestId) {
        int retryAfter = JsonText.integer(error, "retryAfter").orElse(0);
        return new DeviceError(
                JsonParts.text(error, "code"),
                JsonParts.text(error, "message"),
                requestId,
                Math.max(0, Math.min(MAX_RETRY_AFTER, retryAfter)));
    }
}
