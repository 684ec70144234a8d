/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The 16 slots for zones that the user saves, new at each boot. Which zones are on is not kept: loading
 * a preset switches on all that it has. */
public final class SavedZones {

    public static final int SLOTS = 16;

    /**
     * A slot that is taken.
     *
     * @param segments the layout
     * @param settings one for each segment
     * @param timestamp ms since boot
     */
    public record Preset(int slot, String name, List<Segment> segments, List<ZoneSetting> settings, long timestamp) {}

    private final SortedMap<Integer, Preset> presets = new TreeMap<>();

    /** By slot; empty slots are not among them. */
    public SortedMap<Integer, Preset> all() {
        return presets;
    }

    public Optional<Preset> get(int slot) {
        return Optional.ofNullable(presets.get(slot));
    }

    public void save(int slot, String name, Zones zones, long nowMs) {
        List<ZoneSetting> settings =
                IntStream.range(0, zones.count()).mapToObj(zones::get).toList();
        presets.put(slot, new Preset(slot, SavedLights.cut(name), zones.segments(), settings, nowMs));
    }

    /** Shows what is in the slot. */
    public void apply(Preset preset, Zones zones) {
        zones.setLayout(preset.segments());
        for (int i = 0; i < preset.settings().size(); i++) {
            ZoneSetting kept = preset.settings().get(i);
            zones.change(i, now -> kept.withEnabled(true));
        }
    }

    /** False if the slot is empty already. */
    public boolean delete(int slot) {
        return presets.remove(slot) != null;
    }
}
