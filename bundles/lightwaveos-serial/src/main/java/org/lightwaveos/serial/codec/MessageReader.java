/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.codec.SerialMessage.Unreadable;

/** Reads lines of JSON. Whatever the line is, the answer is a message. */
public final class MessageReader {

    private static final int HIGHEST_EFFECT = LightField.EFFECT.max();

    /** Most effects in a page; the device has 218 in all. */
    private static final int MOST_EFFECTS = 512;

    private static final int HIGHEST_TRANSITION = 63;
    private static final int MS = 1000;

    private MessageReader() {}

    public static SerialMessage read(String line) {
        @Nullable JsonObject root = Json.object(line);
        if (root == null) {
            return new Unreadable("no JSON");
        }
        String event = Json.text(root, "event");
        if (!event.isEmpty()) {
            return switch (event) {
                case "telemetry.boot" -> new SerialMessage.Booted();
                case StreamAnswers.CHANGED -> StreamAnswers.event(root);
                default -> new SerialMessage.Event(event);
            };
        }
        String type = Json.text(root, "type");
        String id = Json.text(root, "requestId");
        if (type.isEmpty()) {
            return new Unreadable("neither a type nor an event");
        }
        int success = JsonParts.truth(root, "success");
        if (type.equals("error") || success == 0) {
            return new SerialMessage.Refused(id, Json.text(root, "error"));
        }
        if (success < 0) {
            return new SerialMessage.Stray(type);
        }
        @Nullable JsonObject data = JsonParts.object(root, "data");
        return data == null ? new Unreadable(type + " without data") : answer(type, id, data);
    }

    private static SerialMessage answer(String type, String id, JsonObject data) {
        return switch (type) {
            case "device.getStatus" -> status(type, id, data);
            case "parameters.get" -> light(type, id, data);
            case "zones.list" -> ZoneReader.read(type, id, data);
            case "getEdgeMixer" -> edgeMixer(type, id, data);
            case "effects.list" -> effects(type, id, data);
            case "transition.getTypes" ->
                new SerialMessage.Transitions(
                        type, id, names(JsonParts.objects(data, "types", HIGHEST_TRANSITION + 1), HIGHEST_TRANSITION));
            case StreamAnswers.STARTED -> StreamAnswers.started(id, data);
            case StreamAnswers.STOPPED -> new SerialMessage.Done(StreamAnswers.STOP, id);
            case StreamAnswers.STATUS -> StreamAnswers.state(id, data);
            default -> new SerialMessage.Done(type, id);
        };
    }

    private static SerialMessage status(String type, String id, JsonObject data) {
        long uptime = Json.number(data, "uptimeMs");
        return new SerialMessage.Status(
                type,
                id,
                Json.count(data, "fps"),
                Json.count(data, "freeHeap"),
                uptime < 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, uptime / MS)));
    }

    private static SerialMessage light(String type, String id, JsonObject data) {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        int bad = 0;
        for (LightField field : LightField.values()) {
            OptionalInt value = Json.count(data, field.key());
            if (value.isPresent() && field.accepts(value.getAsInt())) {
                values.put(field, value.getAsInt());
            } else if (data.has(field.key())) {
                bad++;
            }
        }
        return new SerialMessage.Light(type, id, LightState.of(values), bad);
    }

    private static SerialMessage edgeMixer(String type, String id, JsonObject data) {
        Map<EdgeMixerField, Integer> values = new EnumMap<>(EdgeMixerField.class);
        int bad = 0;
        for (EdgeMixerField field : EdgeMixerField.values()) {
            OptionalInt value = Json.count(data, field.key());
            if (value.isPresent() && field.accepts(value.getAsInt())) {
                values.put(field, value.getAsInt());
            } else if (data.has(field.key())) {
                bad++;
            }
        }
        return new SerialMessage.EdgeMixer(type, id, values, bad);
    }

    private static SerialMessage effects(String type, String id, JsonObject data) {
        List<JsonObject> entries = JsonParts.objects(data, "effects", MOST_EFFECTS);
        List<NamedId> effects = names(entries, HIGHEST_EFFECT);
        return new SerialMessage.Effects(
                type,
                id,
                Json.count(data, "total").orElse(0),
                entries.size(),
                effects,
                entries.size() - effects.size());
    }

    /** The entries whose number is 0..highest and whose name is not blank. */
    private static List<NamedId> names(List<JsonObject> entries, int highest) {
        List<NamedId> names = new ArrayList<>();
        for (JsonObject entry : entries) {
            int id = Json.count(entry, "id").orElse(-1);
            String name = Json.text(entry, "name");
            if (id >= 0 && id <= highest && !name.isBlank()) {
                names.add(new NamedId(id, name));
            }
        }
        return names;
    }
}
