/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.serial.pixel.PixelFrame;

/**
 * Something that a device can be asked or told by a line (device facts, section 5.3). It gets its number when it is sent, and
 * another one when it is sent again.
 */
public final class Request {

    private final String type;
    private final JsonObject fields = new JsonObject();

    private Request(String type) {
        this.type = type;
    }

    public static Request status() {
        return new Request("device.getStatus");
    }

    /** The whole light, live from the renderer. */
    public static Request light() {
        return new Request("parameters.get");
    }

    public static Request zones() {
        return new Request("zones.list");
    }

    public static Request edgeMixer() {
        return new Request("getEdgeMixer");
    }

    public static Request transitions() {
        return new Request("transition.getTypes");
    }

    /** A page of the effects. All at once would keep a slow line busy for a second. */
    public static Request effects(int offset, int limit) {
        return new Request("effects.list").with("offset", offset).with("limit", limit);
    }

    /** One field; {@link #effect} for the effect by a transition. */
    public static Request set(LightField field, int value) {
        return switch (field) {
            case EFFECT -> new Request("setEffect").with("effectId", value);
            case PALETTE -> new Request("setPalette").with("paletteId", value);
            case BRIGHTNESS -> new Request("setBrightness").with("value", value);
            case SPEED -> new Request("setSpeed").with("value", value);
            case HUE -> new Request("setHue").with("value", value);
            case INTENSITY -> new Request("setIntensity").with("value", value);
            case SATURATION -> new Request("setSaturation").with("value", value);
            case COMPLEXITY -> new Request("setComplexity").with("value", value);
            case VARIATION -> new Request("setVariation").with("value", value);
            case MOOD -> new Request("setMood").with("value", value);
            case FADE_AMOUNT -> new Request("setFadeAmount").with("value", value);
        };
    }

    /** Another effect by a transition; empty for one that the device picks. */
    public static Request effect(int id, OptionalInt transition) {
        Request request = new Request("transition.trigger").with("toEffect", id);
        return transition.isPresent() ? request.with("transitionType", transition.getAsInt()) : request;
    }

    public static Request zoneMode(boolean on) {
        Request request = new Request("zone.enable");
        request.fields.addProperty("enable", on);
        return request;
    }

    /**
     * Some fields of one zone. Whether it is on is none of them: no line sets that.
     *
     * @throws IllegalArgumentException if that is among them
     */
    public static Request zone(int zone, Map<ZoneField, Integer> values) {
        Request request = new Request("zones.update").with("zoneId", zone);
        for (ZoneField field : List.of(ZoneField.values())) {
            if (values.containsKey(field)) {
                if (field == ZoneField.ENABLED) {
                    throw new IllegalArgumentException("a single zone cannot be switched by a line");
                }
                request.with(field.key(), values.getOrDefault(field, 0));
            }
        }
        return request;
    }

    /** A built-in preset of the zones. */
    public static Request zonePreset(int preset) {
        return new Request("zone.loadPreset").with("presetId", preset);
    }

    public static Request edgeMixer(Map<EdgeMixerField, Integer> values) {
        Request request = new Request("setEdgeMixer");
        for (EdgeMixerField field : EdgeMixerField.values()) {
            if (values.containsKey(field)) {
                request.with(field.key(), values.getOrDefault(field, 0));
            }
        }
        return request;
    }

    /** Has the edge mixer kept over a power cut. */
    public static Request saveEdgeMixer() {
        return new Request("saveEdgeMixer");
    }

    /**
     * Whether the device takes pictures (docs/serial-pixels.md).
     *
     * @param fps that would be sent
     * @param staleMs after which, without one, it is to show its own again
     */
    public static Request startStream(int fps, int staleMs) {
        Request request =
                new Request(StreamAnswers.START).with("targetFps", fps).with("staleTimeoutMs", staleMs);
        request.fields.addProperty("desiredPixelFormat", "rgb888");
        return request.with("desiredLedCount", PixelFrame.RGB_BYTES / 3).with("serialFraming", PixelFrame.FRAMING);
    }

    /** It is to show its own pictures again. */
    public static Request stopStream(String reason) {
        Request request = new Request(StreamAnswers.STOP);
        request.fields.addProperty("reason", reason);
        return request;
    }

    /** Whether it shows ours. */
    public static Request streamStatus() {
        return new Request(StreamAnswers.STATUS);
    }

    public RequestLine line(String id) {
        return RequestLine.of(type, id, fields);
    }

    private Request with(String key, int value) {
        fields.addProperty(key, value);
        return this;
    }

    @Override
    public String toString() {
        return type + fields;
    }
}
