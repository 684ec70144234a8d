/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.PeerKeeper;
import org.lightwaveos.demo.measure.LightChange;
import org.lightwaveos.virtual.DeviceEvent;

/**
 * Tells how long the lights of a group took to follow a hand on the page: from the command's arrival here to the first
 * frames, of the first unit and of the last, that show another value of that field. Guarded by this.
 */
public final class GroupTimer implements BiConsumer<String, String>, Consumer<DeviceEvent> {
    /** What no unit has shown by then was on before, or is nothing that its kind shows. */
    private static final long PATIENCE_NANOS = 2_000_000_000;

    private final Narrator narrator;
    private final Supplier<List<String>> units;
    private final Map<String, Given> given = new HashMap<>();

    /** A command, and the units that have not followed it yet. */
    private static final class Given {
        private final String text;
        private final long nanos;
        private final Set<String> waiting;
        private long firstNanos;

        private Given(String text, long nanos, Set<String> waiting) {
            this.text = text;
            this.nanos = nanos;
            this.waiting = waiting;
        }
    }

    /** @param units gives the UUIDs of the units that have power */
    public GroupTimer(Narrator narrator, Supplier<List<String>> units) {
        this.narrator = narrator;
        this.units = units;
    }

    /** A command to an item, about to be passed to openHAB. While a slider is dragged, the first of many counts. */
    @Override
    public synchronized void accept(String item, String command) {
        long now = System.nanoTime();
        Given before = given.get(item);
        if (before == null || now - before.nanos > PATIENCE_NANOS) {
            given.put(item, new Given(command, now, new HashSet<>(units.get())));
        }
    }

    /** A frame that shows something new. */
    @Override
    public synchronized void accept(DeviceEvent event) {
        LightChange.of(event).keySet().forEach(key -> {
            String item = CommandTimer.itemOf(PeerKeeper.ITEMS, key.toString());
            follows(item, event);
            if (key.equals("effectId")) {
                follows(CommandTimer.itemOf(PeerKeeper.ITEMS, "effect-step"), event);
            }
        });
    }

    private void follows(String item, DeviceEvent event) {
        Given command = given.get(item);
        if (command == null || !command.waiting.remove(event.uuid())) {
            return;
        }
        if (command.firstNanos == 0) {
            command.firstNanos = event.nanos();
        }
        if (command.waiting.isEmpty()) {
            given.remove(item);
            narrator.say(
                    "command   %s %s -> first light after %.1f ms, last after %.1f ms",
                    item,
                    command.text,
                    (command.firstNanos - command.nanos) / 1e6,
                    (event.nanos() - command.nanos) / 1e6);
        }
    }
}
