/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import static org.lightwaveos.virtual.firmware.http.FieldRule.optional;
import static org.lightwaveos.virtual.firmware.http.FieldRule.required;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.http.FieldRule.Kind;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;

/** The rules of the request bodies; fields that no rule names pass unseen. */
public enum RequestSchema {
    EFFECTS_SET("effects/set", required("effectId", Kind.UINT16, 0, 65535)),
    PARAMETERS(
            "parameters",
            optional("brightness", Kind.UINT8, 0, 255),
            optional("speed", Kind.UINT8, 1, 100),
            optional("paletteId", Kind.UINT8, 0, 255),
            optional("intensity", Kind.UINT8, 0, 255),
            optional("saturation", Kind.UINT8, 0, 255),
            optional("complexity", Kind.UINT8, 0, 255),
            optional("variation", Kind.UINT8, 0, 255),
            optional("hue", Kind.UINT8, 0, 255),
            optional("mood", Kind.UINT8, 0, 255)),
    TRANSITIONS_TRIGGER(
            "transitions/trigger",
            required("toEffect", Kind.UINT16, 0, 65535),
            optional("type", Kind.UINT8, 0, 15),
            optional("duration", Kind.UINT16, 100, 10000),
            optional("easing", Kind.UINT8, 0, 15)),
    TRANSITIONS_CONFIG(
            "transitions/config",
            optional("defaultDuration", Kind.UINT16, 100, 10000),
            optional("defaultType", Kind.UINT8, 0, 15)),
    PALETTES_SET("palettes/set", required("paletteId", Kind.UINT8, 0, 255)),
    BATCH("batch", required("operations", Kind.ARRAY, 1, 10)),
    ZONES_LAYOUT("zones/layout", required("zones", Kind.ARRAY, 0, 0)),
    ZONES_ENABLED("zones/enabled", required("enabled", Kind.BOOL, 0, 0)),
    /** This one and those below guard routes that no request reaches. */
    ZONE_EFFECT("zones/effect", required("effectId", Kind.UINT16, 0, 65535)),
    ZONE_BRIGHTNESS("zones/brightness", required("brightness", Kind.UINT8, 0, 255)),
    ZONE_SPEED("zones/speed", required("speed", Kind.UINT8, 1, 100)),
    ZONE_PALETTE("zones/palette", required("paletteId", Kind.UINT8, 0, 255)),
    ZONE_BLEND("zones/blend", required("blendMode", Kind.UINT8, 0, 7));

    /** What reading a body by the rules gave. */
    public sealed interface Checked {

        record Good(JsonObject body) implements Checked {}

        record Bad(HttpError error) implements Checked {}
    }

    private final String route;
    private final List<FieldRule> rules;

    RequestSchema(String route, FieldRule... rules) {
        this.route = route;
        this.rules = List.of(rules);
    }

    /** The route that it guards, below {@code /api/v1/}. */
    public String route() {
        return route;
    }

    /** The rules in the order in which they are checked. */
    public List<FieldRule> rules() {
        return rules;
    }

    /** Reads a body, one byte per char; the first broken rule decides. */
    public Checked check(String text) {
        ParseResult parsed = JsonReader.read(text);
        if (parsed instanceof ParseResult.Failed failed) {
            return new Checked.Bad(
                    HttpError.bad(ErrorCode.INVALID_JSON, failed.error().label()));
        }
        JsonValue value = ((ParseResult.Parsed) parsed).value();
        if (!(value instanceof JsonObject body)) {
            return new Checked.Bad(HttpError.bad(ErrorCode.INVALID_JSON, "Invalid JSON object"));
        }
        return rules.stream()
                .map(rule -> rule.check(body))
                .flatMap(Optional::stream)
                .findFirst()
                .<Checked>map(Checked.Bad::new)
                .orElseGet(() -> new Checked.Good(body));
    }
}
