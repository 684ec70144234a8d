/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.ItemNames;
import org.lightwaveos.demo.measure.LightChange;
import org.lightwaveos.virtual.DeviceEvent;

/**
 * Tells how long the light took to follow a hand on the page: from the command's arrival here to the first frame that
 * shows another value of that field. While a slider is dragged, one line in half a second is told.
 */
public final class CommandTimer implements BiConsumer<String, String>, Consumer<DeviceEvent> {
    private static final long QUIET_NANOS = 500_000_000;

    private record Given(String text, long nanos) {}

    private final Narrator narrator;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    public CommandTimer(Narrator narrator) {
        this.narrator = narrator;
    }

    /** A command to an item, about to be passed to openHAB. */
    @Override
    public void accept(String item, String command) {
        given.putIfAbsent(item, new Given(command, System.nanoTime()));
    }

    /** A frame that shows something new. */
    @Override
    public void accept(DeviceEvent event) {
        LightChange.of(event).forEach((key, value) -> {
            String item = itemOf(event.uuid(), key.toString());
            Given command = given.remove(item);
            if (command == null && key.equals("effectId")) {
                command = given.remove(itemOf(event.uuid(), "effect-step"));
            }
            if (command != null && worthTelling(item, event.nanos())) {
                narrator.say(
                        "command   %s %s -> light shows %s = %s after %.1f ms",
                        item, command.text(), key, value, (event.nanos() - command.nanos()) / 1e6);
            }
        });
    }

    private boolean worthTelling(String item, long now) {
        Long last = told.get(item);
        if (last != null && now - last < QUIET_NANOS) {
            return false;
        }
        told.put(item, now);
        return true;
    }

    /** The item that commands the field of this key on the wire, or the channel of this id. */
    static String itemOf(String uuid, String keyOrChannel) {
        String channel =
                switch (keyOrChannel) {
                    case "effectId" -> "effect";
                    case "paletteId" -> "palette";
                    case "fadeAmount" -> "trails";
                    default -> keyOrChannel;
                };
        return ItemNames.of(uuid, channel);
    }
}
