/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.openhab.core.storage.Storage;

/**
 * What the devices of this openHAB have told of their effects and palettes, now or in earlier runs: a group of them shows
 * whatever one of them knows.
 */
final class ToldChoices {

    /** More than all firmware has; a bound on what impostors can make us keep. */
    private static final int LIMIT = 1024;

    // All access must be guarded by "this".
    private final Map<Integer, String> effects = new LinkedHashMap<>();
    private final Map<Integer, String> palettes = new LinkedHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Starts with what is stored of all Things. */
    ToldChoices(Storage<String> storage) {
        for (String key : List.copyOf(storage.getKeys())) {
            @Nullable String text = storage.get(key);
            if (text != null && ThingMemory.isEffects(key)) {
                keep(effects, NamedIdText.read(text));
            } else if (text != null && ThingMemory.isPalettes(key)) {
                keep(palettes, NamedIdText.read(text));
            }
        }
    }

    /** The listener is called when there is something new; it returns at once. */
    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** A device has published its effects. */
    void effects(List<NamedId> told) {
        tell(keep(effects, told));
    }

    /** A device has published its palettes. */
    void palettes(List<NamedId> told) {
        tell(keep(palettes, told));
    }

    /** These, and after them what only devices know of. */
    List<NamedId> effectsAfter(List<NamedId> known) {
        return after(effects, known);
    }

    /** These, and after them what only devices know of. */
    List<NamedId> palettesAfter(List<NamedId> known) {
        return after(palettes, known);
    }

    private synchronized boolean keep(Map<Integer, String> names, List<NamedId> told) {
        boolean news = false;
        for (NamedId entry : told) {
            if (names.size() < LIMIT && names.putIfAbsent(entry.id(), entry.name()) == null) {
                news = true;
            }
        }
        return news;
    }

    private void tell(boolean news) {
        if (news) {
            listeners.forEach(Runnable::run);
        }
    }

    private synchronized List<NamedId> after(Map<Integer, String> names, List<NamedId> known) {
        Map<Integer, String> others = new LinkedHashMap<>(names);
        known.forEach(entry -> others.remove(entry.id()));
        List<NamedId> all = new ArrayList<>(known);
        others.forEach((id, name) -> all.add(new NamedId(id, name)));
        return all;
    }
}
