/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

/** What a {@link FakeDevice} has besides its light. Pushes about it are made from a copy that is old, or never sent. */
final class FakePanel {

    static final int ZONES = 3;

    boolean zonesOn;
    int zoneCount = 2;
    final List<Map<ZoneField, Integer>> zones = new ArrayList<>();
    private final Map<LightField, Integer> light;
    private String staleZones;
    int factory;
    final FakeSettings settings;

    FakePanel(Map<LightField, Integer> light) {
        this.light = light;
        this.settings = new FakeSettings(light);
        for (int i = 0; i < ZONES; i++) {
            Map<ZoneField, Integer> zone = new TreeMap<>();
            zone.put(ZoneField.ENABLED, 1);
            zone.put(ZoneField.EFFECT, 256);
            zone.put(ZoneField.BRIGHTNESS, 255);
            zone.put(ZoneField.SPEED, 15);
            zone.put(ZoneField.PALETTE, 0);
            zone.put(ZoneField.BLEND_MODE, 0);
            zones.add(zone);
        }
        staleZones = zones().toString();
    }

    /** The answer's type and data, if the command is a question. */
    Optional<Map.Entry<String, JsonObject>> ask(String type, JsonObject command) {
        Optional<Map.Entry<String, JsonObject>> setting = settings.ask(type, command);
        if (setting.isPresent()) {
            return setting;
        }
        return switch (type) {
            case "device.getStatus" ->
                Optional.of(Map.entry(
                        "device.status",
                        JsonParser.parseString("{\"freeHeap\":1234,\"network\":{\"connected\":true,\"rssi\":-61}}")
                                .getAsJsonObject()));
            case "transition.getTypes" -> Optional.of(Map.entry("transitions.types", transitions()));
            case "factoryPresets.list" -> Optional.of(Map.entry("factoryPresets.list", factory()));
            case "zones.get" -> Optional.of(Map.entry("zones", zones()));
            default -> Optional.empty();
        };
    }

    /** Whether the command is one that changes something; then what it answers to, empty for nothing. */
    Optional<String> change(String type, JsonObject command, boolean lost) {
        int zone = command.has("zoneId") ? command.get("zoneId").getAsInt() : 0;
        boolean there = zone < zoneCount;
        switch (type) {
            case "zone.enable" -> {
                if (!lost) {
                    zonesOn = command.get("enable").getAsBoolean();
                }
                return Optional.of("");
            }
            case "zones.setLayout" -> {
                int count = command.getAsJsonArray("zones").size();
                if (count > ZONES) {
                    return Optional.of("error");
                }
                zoneCount = lost ? zoneCount : count;
                return Optional.of("zones.layoutChanged");
            }
            case "zone.enableZone" -> {
                if (there && !lost) {
                    zones.get(zone)
                            .put(ZoneField.ENABLED, command.get("enabled").getAsBoolean() ? 1 : 0);
                }
                return Optional.of(there ? "zone.zoneEnabledChanged" : "error");
            }
            case "zones.update" -> {
                if (there && !lost) {
                    for (ZoneField field : ZoneField.values()) {
                        if (field != ZoneField.ENABLED && command.has(field.key())) {
                            zones.get(zone).put(field, command.get(field.key()).getAsInt());
                        }
                    }
                }
                return Optional.of(there ? "zones.changed" : "error");
            }
            case "factoryPresets.load" -> {
                if (!lost) {
                    loadFactory(command.get("index").getAsInt());
                }
                return Optional.of("factoryPresets.loaded");
            }
            case "zone.loadPreset" -> {
                if (!lost) {
                    zoneCount = 1 + command.get("presetId").getAsInt() % ZONES;
                    zones.forEach(each -> each.put(ZoneField.BRIGHTNESS, 99));
                }
                return Optional.of("");
            }
            default -> {
                return settings.change(type, command, lost);
            }
        }
    }

    /** The zones as they were at the last push. */
    String staleZonesPush() {
        String push = "{\"type\":\"zones.list\"," + staleZones.substring(1);
        staleZones = zones().toString();
        return push;
    }

    /** As by the button: nobody is told which preset it is. */
    void loadFactory(int index) {
        factory = index;
        light.put(LightField.EFFECT, index % 2 == 0 ? 257 : 512);
        light.put(LightField.PALETTE, index);
        light.put(LightField.HUE, 10 * index);
        light.put(LightField.MOOD, 20 * index);
    }

    private JsonObject factory() {
        JsonObject data = new JsonObject();
        data.addProperty("activeIndex", factory);
        JsonArray presets = new JsonArray();
        for (int i = 0; i < 8; i++) {
            JsonObject preset = new JsonObject();
            preset.addProperty("index", i);
            preset.addProperty("name", "P" + i);
            preset.addProperty("effectId", i % 2 == 0 ? 257 : 512);
            preset.addProperty("paletteIndex", i);
            presets.add(preset);
        }
        data.add("presets", presets);
        return data;
    }

    private static JsonObject transitions() {
        return JsonParser.parseString("{\"types\":[{\"id\":0,\"name\":\"Fade\"},{\"id\":3,\"name\":\"Dissolve\"}]}")
                .getAsJsonObject();
    }

    private JsonObject zones() {
        JsonObject data = new JsonObject();
        data.addProperty("enabled", zonesOn);
        data.addProperty("zoneCount", zoneCount);
        data.add("segments", new JsonArray());
        JsonArray list = new JsonArray();
        for (int i = 0; i < zoneCount; i++) {
            JsonObject zone = new JsonObject();
            zone.addProperty("id", i);
            zones.get(i).forEach((field, value) -> {
                if (field == ZoneField.ENABLED) {
                    zone.addProperty(field.key(), value == 1);
                } else {
                    zone.addProperty(field.key(), value);
                }
            });
            list.add(zone);
        }
        data.add("zones", list);
        return data;
    }
}
