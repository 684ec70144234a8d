/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lightwaveos.model.LightField;

/**
 * The 16 slots for the light that the user saves, new at each boot. They sleep until somebody asks for the list by REST,
 * and by WebSocket every command fails until then (device facts, section 2.7).
 */
public final class SavedLights {

    public static final int SLOTS = 16;

    /** Characters of a name that are kept. */
    static final int NAME_LENGTH = 31;

    /**
     * A slot that is taken.
     *
     * @param values every field of the light
     * @param timestamp ms since boot
     */
    public record Preset(int slot, String name, Map<LightField, Integer> values, long timestamp) {}

    private final SortedMap<Integer, Preset> presets = new TreeMap<>();
    private boolean awake;

    public boolean isAwake() {
        return awake;
    }

    public void wake() {
        awake = true;
    }

    /** By slot; empty slots are not among them. */
    public SortedMap<Integer, Preset> all() {
        return presets;
    }

    public Optional<Preset> get(int slot) {
        return Optional.ofNullable(presets.get(slot));
    }

    /** Keeps what the renderer shows now. */
    public Preset save(int slot, String name, Renderer renderer, long nowMs) {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        for (LightField field : LightField.values()) {
            values.put(field, renderer.get(field));
        }
        Preset preset = new Preset(slot, cut(name), values, nowMs);
        presets.put(slot, preset);
        return preset;
    }

    /** False if the slot is empty already. */
    public boolean delete(int slot) {
        return presets.remove(slot) != null;
    }

    static String cut(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }
}
