/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.openhab.binding.lightwaveos.internal.channel.BrightnessMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.ThingUID;

/** What is remembered of one Thing across restarts of openHAB. Damaged entries read as if they were absent. */
final class ThingMemory implements BrightnessMemory, PanelMemory {

    private static final String UUID = "uuid";
    private static final String EFFECTS = "effects";
    private static final String PALETTES = "palettes";
    private static final String BRIGHTNESS = "brightness";

    private final Storage<String> storage;
    private final ThingUID thing;

    ThingMemory(Storage<String> storage, ThingUID thing) {
        this.storage = storage;
        this.thing = thing;
    }

    /** Whether some Thing's effects are under this key of the storage. */
    static boolean isEffects(String key) {
        return key.endsWith("/" + EFFECTS);
    }

    /** Whether some Thing's palettes are under this key of the storage. */
    static boolean isPalettes(String key) {
        return key.endsWith("/" + PALETTES);
    }

    /** The unit that the Thing belongs to. */
    Optional<DeviceUuid> uuid() {
        return DeviceUuid.parse(get(UUID));
    }

    void uuid(DeviceUuid uuid) {
        put(UUID, uuid.text());
    }

    /** The effects that the unit last published; empty if it never did. */
    List<NamedId> effects() {
        return NamedIdText.read(get(EFFECTS));
    }

    void effects(List<NamedId> effects) {
        put(EFFECTS, NamedIdText.write(effects));
    }

    /** The palettes that the unit last published; empty if it never did. */
    List<NamedId> palettes() {
        return NamedIdText.read(get(PALETTES));
    }

    void palettes(List<NamedId> palettes) {
        put(PALETTES, NamedIdText.write(palettes));
    }

    /** The brightness that the light had before it was switched off, 1..255. */
    @Override
    public OptionalInt brightness() {
        try {
            int value = Integer.parseInt(get(BRIGHTNESS));
            return value > 0 && LightField.BRIGHTNESS.accepts(value) ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void brightness(int raw) {
        put(BRIGHTNESS, Integer.toString(raw));
    }

    @Override
    public String recall(String what) {
        return get(what);
    }

    @Override
    public void keep(String what, String text) {
        put(what, text);
    }

    /** The Thing is gone for good. */
    void forget() {
        String ours = key("");
        List.copyOf(storage.getKeys()).stream()
                .filter(key -> key.startsWith(ours))
                .forEach(storage::remove);
    }

    private String get(String what) {
        @Nullable String text = storage.get(key(what));
        return text == null ? "" : text;
    }

    /** Writes only what is new: each write is a write to the disk of the host. */
    private void put(String what, String text) {
        String key = key(what);
        if (!text.equals(storage.get(key))) {
            storage.put(key, text);
        }
    }

    private String key(String what) {
        return thing.getAsString() + "/" + what;
    }
}
