/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.lightwaveos.virtual.sync.SlotView;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.Parameter;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/** Light and commands of the model of the firmware in the vectors' form. */
final class FirmwareJson {

    private static final Map<GlobalField, String> GLOBALS = Map.ofEntries(
            Map.entry(GlobalField.EFFECT, "effectId"),
            Map.entry(GlobalField.PALETTE, "paletteId"),
            Map.entry(GlobalField.BRIGHTNESS, "brightness"),
            Map.entry(GlobalField.SPEED, "speed"),
            Map.entry(GlobalField.HUE, "hue"),
            Map.entry(GlobalField.INTENSITY, "intensity"),
            Map.entry(GlobalField.SATURATION, "saturation"),
            Map.entry(GlobalField.COMPLEXITY, "complexity"),
            Map.entry(GlobalField.VARIATION, "variation"),
            Map.entry(GlobalField.ZONE_MODE, "zoneModeEnabled"),
            Map.entry(GlobalField.ZONE_COUNT, "zoneCount"),
            Map.entry(GlobalField.TRANSITION_ACTIVE, "transitionActive"),
            Map.entry(GlobalField.TRANSITION_TYPE, "transitionType"),
            Map.entry(GlobalField.TRANSITION_PROGRESS, "transitionProgress"));

    private static final Map<ZoneField, String> ZONES = Map.of(
            ZoneField.EFFECT, "effectId",
            ZoneField.PALETTE, "paletteId",
            ZoneField.BRIGHTNESS, "brightness",
            ZoneField.SPEED, "speed",
            ZoneField.ENABLED, "enabled");

    private static final Map<Parameter, String> PARAMETERS = Map.ofEntries(
            Map.entry(Parameter.EFFECT, "effectId"),
            Map.entry(Parameter.BRIGHTNESS, "brightness"),
            Map.entry(Parameter.PALETTE, "paletteId"),
            Map.entry(Parameter.SPEED, "speed"),
            Map.entry(Parameter.ZONE, "zoneId"),
            Map.entry(Parameter.ENABLED, "enabled"),
            Map.entry(Parameter.ZONE_COUNT, "zoneCount"),
            Map.entry(Parameter.TRANSITION, "transitionType"),
            Map.entry(Parameter.PROGRESS, "progress"),
            Map.entry(Parameter.INTENSITY, "intensity"),
            Map.entry(Parameter.SATURATION, "saturation"),
            Map.entry(Parameter.COMPLEXITY, "complexity"),
            Map.entry(Parameter.VARIATION, "variation"));

    private FirmwareJson() {}

    /** Absent keys are the firmware's values after a start. */
    static SyncLight light(JsonObject json) {
        SyncLight light = SyncLight.INITIAL.withVersion(
                json.has("version") ? json.get("version").getAsLong() : 0);
        for (GlobalField field : GlobalField.values()) {
            String name = GLOBALS.get(field);
            light = json.has(name) ? light.with(field, number(json.get(name))) : light;
        }
        JsonArray zones = json.has("zones") ? json.getAsJsonArray("zones") : new JsonArray();
        for (int zone = 0; zone < zones.size(); zone++) {
            JsonObject fields = zones.get(zone).getAsJsonObject();
            for (ZoneField field : ZoneField.values()) {
                String name = ZONES.get(field);
                light = fields.has(name) ? light.with(zone, field, number(fields.get(name))) : light;
            }
        }
        return light;
    }

    static JsonObject of(SyncLight light) {
        JsonObject json = new JsonObject();
        json.addProperty("version", light.version());
        for (GlobalField field : GlobalField.values()) {
            json.add(GLOBALS.get(field), value(light.get(field), field.isFlag()));
        }
        JsonArray zones = new JsonArray();
        for (int zone = 0; zone < SyncLight.ZONES; zone++) {
            JsonObject fields = new JsonObject();
            for (ZoneField field : ZoneField.values()) {
                fields.add(ZONES.get(field), value(light.get(zone, field), field == ZoneField.ENABLED));
            }
            zones.add(fields);
        }
        json.add("zones", zones);
        return json;
    }

    static JsonObject parameters(CommandKind kind, List<Integer> values) {
        JsonObject json = new JsonObject();
        for (int i = 0; i < values.size(); i++) {
            Parameter parameter = kind.parameters().get(i);
            json.add(name(kind, parameter), value(values.get(i), parameter.isFlag()));
        }
        return json;
    }

    /** The command's values, in the order of its parameters. */
    static int[] values(CommandKind kind, JsonObject parameters) {
        return kind.parameters().stream()
                .mapToInt(parameter -> {
                    String name = name(kind, parameter);
                    return parameters.has(name) ? parameter.narrowed(number(parameters.get(name))) : 0;
                })
                .toArray();
    }

    static JsonArray texts(List<String> texts) {
        JsonArray json = new JsonArray();
        texts.forEach(json::add);
        return json;
    }

    static JsonArray sent(List<SyncAction> actions) {
        JsonArray json = new JsonArray();
        actions.forEach(action -> {
            if (action instanceof SyncAction.Send send) {
                JsonObject text = new JsonObject();
                text.addProperty("to", send.peer());
                text.addProperty("text", send.text());
                json.add(text);
            }
        });
        return json;
    }

    static JsonArray opened(List<SyncAction> actions) {
        JsonArray json = new JsonArray();
        actions.forEach(action -> {
            if (action instanceof SyncAction.Connect connect) {
                json.add(connect.uri());
            }
        });
        return json;
    }

    /** By address, as those that were opened, or by peer: the README leaves it open, and no bundled vector shows a close. */
    static JsonArray closed(List<SyncAction> actions, boolean byPeer) {
        JsonArray json = new JsonArray();
        actions.forEach(action -> {
            if (action instanceof SyncAction.Close close) {
                json.add(byPeer ? close.peer() : close.uri());
            }
        });
        return json;
    }

    static JsonArray slots(List<SlotView> slots) {
        JsonArray json = new JsonArray();
        slots.forEach(slot -> {
            JsonObject view = new JsonObject();
            view.addProperty("uuid", slot.peer());
            view.addProperty("connected", slot.connected());
            view.addProperty("connecting", slot.connecting());
            view.addProperty("missedPings", slot.missedPings());
            json.add(view);
        });
        return json;
    }

    private static String name(CommandKind kind, Parameter parameter) {
        return switch (kind) {
            case INTENSITY, SATURATION, COMPLEXITY, VARIATION -> "value";
            default -> PARAMETERS.get(parameter);
        };
    }

    private static int number(JsonElement value) {
        JsonPrimitive primitive = value.getAsJsonPrimitive();
        return primitive.isBoolean() ? (primitive.getAsBoolean() ? 1 : 0) : primitive.getAsInt();
    }

    private static JsonPrimitive value(int value, boolean flag) {
        return flag ? new JsonPrimitive(value == 1) : new JsonPrimitive(value);
    }
}
