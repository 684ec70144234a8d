/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.model.LightField;

/**
 * A device as a client sees it, in virtual time, with the faults that clients meet. Written from the device facts,
 * sections 2 and 3, apart from the virtual device: two readings of one specification check each other.
 */
final class FakeDevice {

    static final String UUID = "LW-AABBCCDDEE01";
    private static final int[] EFFECTS = {256, 257, 258, 512, 4610};

    final Map<LightField, Integer> live = new EnumMap<>(LightField.class);
    private final Map<LightField, Integer> cache = new EnumMap<>(LightField.class);
    final List<String> heard = new ArrayList<>();
    final List<Long> heardAt = new ArrayList<>();
    final List<Long> socketAttempts = new ArrayList<>();

    final FakePanel panel = new FakePanel(live);
    final FakePresets presets = new FakePresets(live);

    // faults
    boolean panelKnown = true;
    boolean eightBits;
    String uuid = UUID;
    String key = "";
    boolean reachable = true;
    boolean silent;
    boolean withoutSync;
    boolean sessionHeld;
    boolean guarded = true;
    boolean restBroken;
    boolean hueTurns;
    int dropCommands;
    int rateLimitAt = 50;
    int speedLimit = 100;
    CloseCause closeOnOpen;

    private long now;
    private long pushAt = Long.MAX_VALUE;
    private long nextPushAt = 5_000;
    private long mutedUntil;
    private long blockedUntil;
    private long lastAttempt = -10_000;
    private long socket;
    private boolean authenticated;
    private final List<Long> window = new ArrayList<>();
    private Consumer<String> wire = text -> {};
    private Consumer<CloseCause> closer = cause -> {};

    FakeDevice() {
        live.put(LightField.EFFECT, 256);
        live.put(LightField.BRIGHTNESS, 96);
        live.put(LightField.SPEED, 10);
        live.put(LightField.PALETTE, 0);
        live.put(LightField.HUE, 0);
        live.put(LightField.INTENSITY, 128);
        live.put(LightField.SATURATION, 255);
        live.put(LightField.COMPLEXITY, 128);
        live.put(LightField.VARIATION, 0);
        live.put(LightField.MOOD, 128);
        live.put(LightField.FADE_AMOUNT, 20);
        cache.putAll(live);
    }

    /** Brings the device to this time: pushes first, then the cache, as the firmware's loop does. */
    void tick(long time) {
        if (hueTurns) {
            // one step with each of 120 frames a second
            long frames = time * 120 / 1_000 - now * 120 / 1_000;
            live.merge(LightField.HUE, (int) frames, (hue, steps) -> (hue + steps) & 0xFF);
        }
        now = time;
        if (now >= pushAt || now >= nextPushAt) {
            pushAt = Long.MAX_VALUE;
            nextPushAt = now + 5_000;
            push(status());
        }
        if (now % 100 == 0) {
            cache.putAll(live);
        }
    }

    /** When {@link #tick} next has something to do. */
    long nextTick(long after) {
        long push = Math.max(after + 1, Math.min(pushAt, nextPushAt));
        return Math.min(push, after - after % 100 + 100);
    }

    /** Somebody else changes the light: a phone, the button. */
    void change(LightField field, int value) {
        live.put(field, value);
        requestPush();
    }

    /** A push as a broken or foreign device would send it. */
    void push(String text) {
        if (socket != 0 && now >= mutedUntil && !silent && (key.isEmpty() || authenticated)) {
            wire.accept(text);
        }
    }

    /** True if the socket is accepted; the callbacks then serve it. */
    boolean open(long number, Consumer<String> toClient, Consumer<CloseCause> close) {
        socketAttempts.add(now);
        boolean tooSoon = guarded && now - lastAttempt < 2_000;
        lastAttempt = now;
        if (closeOnOpen != null) {
            close.accept(closeOnOpen);
            return false;
        }
        if (tooSoon) {
            close.accept(closed(1013, "Reconnect too fast"));
            return false;
        }
        if (sessionHeld) {
            close.accept(closed(1008, "Only one session per device"));
            return false;
        }
        socket = number;
        wire = toClient;
        closer = close;
        authenticated = false;
        mutedUntil = now + 600;
        return true;
    }

    void lose(CloseCause cause) {
        if (socket != 0) {
            socket = 0;
            closer.accept(cause);
        }
    }

    /** Another program on our host has sent too much: its address is ours. */
    void blockFor(long ms) {
        blockedUntil = now + ms;
    }

    void clientClosed() {
        socket = 0;
    }

    static CloseCause closed(int code, String reason) {
        return new CloseCause(CloseCause.Kind.CLOSED_BY_DEVICE, code, reason);
    }

    static CloseCause broken() {
        return new CloseCause(CloseCause.Kind.BROKEN, 0, "EOF");
    }

    void hear(String text) {
        heard.add(text);
        heardAt.add(now);
        if (silent) {
            return;
        }
        if (limited()) {
            wire.accept("{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\",\"message\":"
                    + "\"Too many messages. Please wait before retrying.\",\"retryAfter\":5}}");
            return;
        }
        JsonObject command = JsonParser.parseString(text).getAsJsonObject();
        String id = command.has("requestId") ? command.get("requestId").getAsString() : "";
        String type = command.get("type").getAsString();
        if (!key.isEmpty() && !authenticated) {
            authenticated =
                    type.equals("auth") && command.get("apiKey").getAsString().equals(key);
            wire.accept(
                    authenticated
                            ? "{\"type\":\"auth\",\"success\":true}"
                            : "{\"type\":\"error\",\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":\"Invalid API key\"}}");
            return;
        }
        switch (type) {
            case "effects.getCurrent" -> wire.accept(reply("effects.current", id, light(LightField.EFFECT)));
            case "parameters.get" -> wire.accept(reply("parameters", id, light(null)));
            case "parameters.set" -> setParameters(command, id);
            case "effects.setCurrent" -> setEffect(command, id);
            case "transition.trigger" -> {
                JsonObject to = new JsonObject();
                to.add("effectId", command.get("toEffect"));
                apply(to);
            }
            case "nextEffect", "prevEffect" -> step(type.equals("nextEffect") ? 1 : -1);
            default -> hearOfPanel(type, command, id);
        }
    }

    private void hearOfPanel(String type, JsonObject command, String id) {
        Map.Entry<String, JsonObject> preset = panelKnown ? presets.hear(type, command, panel) : null;
        if (preset != null) {
            boolean failed = preset.getKey().indexOf('.') < 0;
            wire.accept(
                    failed
                            ? error(id, preset.getKey(), "Preset: " + preset.getKey())
                            : reply(preset.getKey(), id, preset.getValue()));
            return;
        }
        Optional<Map.Entry<String, JsonObject>> answer = panelKnown ? panel.ask(type, command) : Optional.empty();
        if (answer.isPresent()) {
            wire.accept(reply(answer.get().getKey(), id, answer.get().getValue()));
            return;
        }
        Optional<String> changed = panelKnown ? panel.change(type, command, dropCommands > 0) : Optional.empty();
        if (changed.isEmpty()) {
            String error = error(id, "INVALID_VALUE", "Unknown command type");
            wire.accept(error);
            wire.accept(error);
            return;
        }
        dropCommands = Math.max(0, dropCommands - 1);
        if (changed.get().equals("error")) {
            wire.accept(error(id, "OUT_OF_RANGE", "Invalid zoneId"));
        } else if (!changed.get().isEmpty()) {
            wire.accept(reply(changed.get(), id, new JsonObject()));
        }
        push(panel.staleZonesPush());
        requestPush();
    }

    HttpOutcome rest(HttpCall call) {
        String path = call.pathAndQuery().replace("/api/v1/", "");
        if (!key.isEmpty() && !key.equals(call.headers().get("X-API-Key"))) {
            return new HttpOutcome.Answered(
                    401,
                    "{\"success\":false,\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":\"Invalid API key\"}}",
                    0);
        }
        if (path.equals("sync/status")) {
            return withoutSync
                    ? new HttpOutcome.Answered(404, "Not found", 0)
                    : ok("{\"enabled\":true,\"uuid\":\"" + uuid + "\"}");
        }
        if (path.equals("device/info")) {
            return ok("{\"name\":\"LightwaveOS\",\"firmware\":\"2.0.0\",\"board\":\"ESP32-S3\",\"sdk\":\"5.1\"}");
        }
        if (restBroken) {
            return new HttpOutcome.Failed(new CloseCause(CloseCause.Kind.NO_ANSWER, 0, ""));
        }
        if (path.equals("parameters") && call.method().equals("GET")) {
            JsonObject all = new JsonObject();
            cache.forEach((field, value) -> all.addProperty(field.key(), value));
            return ok(all.toString());
        }
        if (path.equals("parameters")) {
            JsonObject body = JsonParser.parseString(call.body()).getAsJsonObject();
            apply(body);
            return ok("{}");
        }
        if (path.equals("effect-presets")) {
            presets.awake = true;
            return ok("{\"presets\":[],\"count\":0}");
        }
        if (path.startsWith("effects?")) {
            if (eightBits) {
                return ok(list("effects", new int[] {0, 1, 5}, 1));
            }
            return ok(list("effects", path.contains("page=1") ? new int[] {256, 257, 258} : new int[] {512, 4610}, 2));
        }
        return ok(list("palettes", new int[] {0, 1, 2}, 1));
    }

    /** The number of messages in the busiest second. */
    int busiestSecond() {
        int most = 0;
        for (int i = 0; i < heardAt.size(); i++) {
            int j = i;
            while (j < heardAt.size() && heardAt.get(j) - heardAt.get(i) < 1_000) {
                j++;
            }
            most = Math.max(most, j - i);
        }
        return most;
    }

    long count(String type) {
        return heard.stream().filter(text -> text.contains("\"" + type + "\"")).count();
    }

    boolean hasSocket() {
        return socket != 0;
    }

    private boolean limited() {
        if (now < blockedUntil) {
            return true;
        }
        window.removeIf(at -> now - at > 1_000);
        window.add(now);
        if (window.size() > rateLimitAt) {
            blockedUntil = now + 5_000;
            return true;
        }
        return false;
    }

    private void setParameters(JsonObject command, String id) {
        if (command.has("speed") && command.get("speed").getAsInt() > speedLimit) {
            wire.accept(error(id, "MISSING_FIELD", "speed out of range"));
            return;
        }
        JsonObject data = new JsonObject();
        data.add("updated", new JsonArray());
        data.add("current", light(null));
        apply(command);
        wire.accept(reply("parameters.changed", id, data));
    }

    private void setEffect(JsonObject command, String id) {
        int effect = command.get("effectId").getAsInt();
        boolean known = Arrays.stream(EFFECTS).anyMatch(e -> e == effect);
        if (!known) {
            wire.accept(error(id, "OUT_OF_RANGE", "Invalid effectId"));
            return;
        }
        apply(command);
        wire.accept("{\"type\":\"effects.changed\",\"requestId\":\"" + id
                + "\",\"success\":true,\"data\":{\"effectId\":" + effect + ",\"transitionActive\":false}}");
    }

    private void step(int direction) {
        int at = 0;
        while (EFFECTS[at] != live.get(LightField.EFFECT)) {
            at++;
        }
        live.put(LightField.EFFECT, EFFECTS[(at + direction + EFFECTS.length) % EFFECTS.length]);
        requestPush();
    }

    private void apply(JsonObject values) {
        if (dropCommands > 0) {
            dropCommands--;
            return;
        }
        for (LightField field : LightField.values()) {
            if (values.has(field.key())) {
                live.put(field, values.get(field.key()).getAsInt());
            }
        }
        requestPush();
    }

    private void requestPush() {
        pushAt = Math.min(pushAt, now + 50);
    }

    private JsonObject light(LightField first) {
        JsonObject light = new JsonObject();
        live.forEach((field, value) -> {
            if (!FieldBook.REST_FIELDS.contains(field) && (first != null || field != LightField.EFFECT)) {
                light.addProperty(field.key(), value);
            }
        });
        return light;
    }

    private String status() {
        JsonObject status = new JsonObject();
        status.addProperty("type", "status");
        status.addProperty("fps", 120);
        status.addProperty("uptime", now / 1000);
        status.addProperty("bpm", 128.5);
        status.addProperty("mic", -31.25);
        status.addProperty("key", "Am");
        cache.forEach((field, value) -> {
            if (!FieldBook.REST_FIELDS.contains(field)) {
                status.addProperty(field.key(), value);
            }
        });
        return status.toString();
    }

    private static String reply(String type, String id, JsonObject data) {
        return "{\"type\":\"" + type + "\",\"requestId\":\"" + id + "\",\"success\":true,\"data\":" + data + "}";
    }

    private static String error(String id, String code, String message) {
        return "{\"type\":\"error\",\"requestId\":\"" + id + "\",\"success\":false,\"error\":{\"code\":\"" + code
                + "\",\"message\":\"" + message + "\"}}";
    }

    private static String list(String key, int[] ids, int pages) {
        StringBuilder entries = new StringBuilder();
        for (int id : ids) {
            entries.append(entries.isEmpty() ? "" : ",").append("{\"id\":" + id + ",\"name\":\"N" + id + "\"}");
        }
        return "{\"" + key + "\":[" + entries + "],\"pagination\":{\"pages\":" + pages + "}}";
    }

    private static HttpOutcome ok(String data) {
        return new HttpOutcome.Answered(200, "{\"success\":true,\"data\":" + data + "}", 0);
    }
}
