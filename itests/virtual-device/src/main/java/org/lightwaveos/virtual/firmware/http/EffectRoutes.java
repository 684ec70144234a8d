/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.catalogue.firmware.Pattern;
import org.lightwaveos.catalogue.firmware.PatternFamilies;
import org.lightwaveos.catalogue.firmware.PatternFamily;
import org.lightwaveos.catalogue.firmware.Patterns;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.EffectInstance;
import org.lightwaveos.virtual.firmware.EffectParameter;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;

/** Effects: lists, metadata, tunables, and setting one. */
final class EffectRoutes {

    private EffectRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/effects/metadata", EffectRoutes::metadata));
        routes.add(Route.get("/effects/parameters", EffectRoutes::parameters));
        routes.add(Route.body("POST", "/effects/parameters", EffectRoutes::setParameters));
        routes.add(Route.body("PATCH", "/effects/parameters", EffectRoutes::setParameters));
        routes.add(Route.get("/effects/families", EffectRoutes::families));
        routes.add(Route.get("/effects", EffectList::answer));
        routes.add(Route.body("POST", "/effects/set", EffectRoutes::set));
        routes.add(Route.body("PUT", "/effects/current", EffectRoutes::set));
    }

    /** Success even for an effect that the device does not have; the name is that of the pattern registry. */
    private static HttpAnswer set(HttpCall call) {
        return call.checked(RequestSchema.EFFECTS_SET, body -> {
            int id = EffectRegistry.guard((int) body.get("effectId").as(IntType.UINT16));
            if (body.get("transition").isTrue()) {
                int type = (int) body.get("transitionType").or(IntType.INT32, 0) & 0xFF;
                call.out().set(Setter.TRANSITION, id, type);
            } else {
                call.out().set(Setter.EFFECT, id);
            }
            call.out().requestSave();
            call.out().pushStatus();
            return call.success(data -> {
                data.put("effectId", id);
                Patterns.byEffect(id).ifPresent(pattern -> data.put("name", pattern.name()));
            });
        });
    }

    private static HttpAnswer metadata(HttpCall call) {
        Optional<Integer> asked = call.number("id");
        if (asked.isEmpty()) {
            return call.error(HttpError.bad(ErrorCode.MISSING_FIELD, "Missing id parameter", "id"));
        }
        int id = EffectRegistry.guard(asked.get() & 0xFFFF);
        Device device = call.device();
        return call.success(data -> {
            data.put("id", id).put("name", device.effects().name(id));
            putInstance(device.effects().instance(id), data);
            Patterns.byEffect(id)
                    .ifPresentOrElse(pattern -> putPattern(pattern, data), () -> data.put("family", "Unknown")
                            .put("familyId", 255));
            data.putObject("properties")
                    .put("centerOrigin", true)
                    .put("symmetricStrips", true)
                    .put("paletteAware", true)
                    .put("speedResponsive", true);
            data.putObject("recommended").put("brightness", 180).put("speed", 15);
        });
    }

    /** What an effect tells of itself, as lists and metadata give it. */
    static void putInstance(Optional<EffectInstance> instance, JsonObject to) {
        to.put("isIEffect", instance.isPresent());
        instance.ifPresent(own -> {
            own.description().ifPresent(text -> to.put("description", text));
            to.put("version", own.version());
            own.author().ifPresent(text -> to.put("author", text));
            to.put("ieffectCategory", own.category());
        });
    }

    private static void putPattern(Pattern pattern, JsonObject data) {
        data.put(
                        "family",
                        PatternFamilies.byId(pattern.family())
                                .map(PatternFamily::name)
                                .orElse("Unknown"))
                .put("familyId", pattern.family())
                .put("story", pattern.story())
                .put("opticalIntent", pattern.opticalIntent());
        JsonArray tags = data.putArray("tags");
        pattern.tags().forEach(tags::add);
    }

    private static HttpAnswer families(HttpCall call) {
        return call.success(data -> {
            JsonArray families = data.putArray("families");
            for (PatternFamily family : PatternFamilies.all()) {
                long count = Patterns.all().stream()
                        .filter(p -> p.family() == family.id())
                        .count();
                families.addObject()
                        .put("id", family.id())
                        .put("name", family.name())
                        .put("count", count & 0xFF);
            }
            data.put("total", PatternFamilies.all().size());
        });
    }

    private static HttpAnswer parameters(HttpCall call) {
        Device device = call.device();
        int id = call.number("id").map(asked -> asked & 0xFFFF).orElseGet(() -> device.renderer()
                .get(LightField.EFFECT));
        if (id == EffectRegistry.INVALID) {
            return call.error(HttpError.bad(ErrorCode.OUT_OF_RANGE, "Effect ID out of range", "id"));
        }
        List<EffectParameter> parameters =
                device.effects().instance(id).map(EffectInstance::parameters).orElse(List.of());
        return call.success(data -> {
            data.put("effectId", id).put("name", device.effects().name(id)).put("hasParameters", !parameters.isEmpty());
            JsonArray list = data.putArray("parameters");
            parameters.forEach(p -> list.addObject()
                    .put("name", p.name())
                    .put("displayName", p.displayName())
                    .putFloat("min", p.min())
                    .putFloat("max", p.max())
                    .putFloat("default", p.defaultValue())
                    .putFloat("value", device.renderer().parameter(id, p.name(), p.defaultValue())));
        });
    }

    private static HttpAnswer setParameters(HttpCall call) {
        if (!(JsonReader.read(call.body()) instanceof ParseResult.Parsed parsed)) {
            return call.error(HttpError.bad(ErrorCode.INVALID_JSON, "Invalid JSON payload"));
        }
        JsonValue body = parsed.value();
        if (!body.has("effectId")) {
            return call.error(HttpError.bad(ErrorCode.MISSING_FIELD, "Missing effectId", "effectId"));
        }
        int id = EffectRegistry.guard((int) body.get("effectId").as(IntType.UINT16));
        Optional<EffectInstance> instance = call.device().effects().instance(id);
        if (instance.isEmpty()) {
            return call.error(HttpError.bad(ErrorCode.INVALID_VALUE, "Effect not found or has no parameters"));
        }
        if (!(body.get("parameters") instanceof JsonObject requested)) {
            return call.error(HttpError.bad(ErrorCode.MISSING_FIELD, "Missing parameters object", "parameters"));
        }
        return call.success(data -> {
            data.put("effectId", id).put("name", call.device().effects().name(id));
            JsonArray queued = data.putArray("queued");
            JsonArray failed = data.putArray("failed");
            for (Map.Entry<String, JsonValue> e : requested.members().entrySet()) {
                boolean known = instance.get().parameters().stream()
                        .anyMatch(p -> p.name().equals(e.getKey()));
                boolean taken =
                        known && call.out().tune(id, e.getKey(), e.getValue().asFloat());
                (taken ? queued : failed).add(e.getKey());
            }
        });
    }
}
