/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.util.function.Consumer;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.virtual.DeviceEvent;

/** Tells those of a device's events that a person cares for, and notes when it announced itself. */
public final class DeviceStories implements Consumer<DeviceEvent> {
    private final Narrator narrator;
    private final Arrivals arrivals;

    public DeviceStories(Narrator narrator, Arrivals arrivals) {
        this.narrator = narrator;
        this.arrivals = arrivals;
    }

    @Override
    public void accept(DeviceEvent event) {
        Object detail = event.fields();
        switch (event.event()) {
            case "listening" ->
                narrator.say(
                        "booted    %s on port %s", event.uuid(), event.fields().get("port"));
            case "announced" -> {
                arrivals.announced(event.uuid(), event.nanos());
                narrator.say("announced %s by mDNS on loopback", event.uuid());
            }
            case "sync.role" -> role(event);
            case "crashed" -> narrator.say("crashed   %s", event.uuid());
            case "killed" -> narrator.say("unplugged %s", event.uuid());
            case "button" ->
                narrator.say("button    %s: %s", event.uuid(), event.fields().get("press"));
            case "client.refused", "rate.limited", "error" ->
                narrator.say("%-9s %s %s", event.event(), event.uuid(), detail);
            default -> {
                // Commands, pushes and frames are too many for a person; the page shows the light itself.
            }
        }
    }

    private void role(DeviceEvent event) {
        Object role = event.fields().get("role");
        if ("LEADER".equals(role)) {
            narrator.say("elected   %s: it leads itself", event.uuid());
        } else if ("FOLLOWER".equals(role)) {
            narrator.say(
                    "elected   %s: follows %s", event.uuid(), event.fields().get("leader"));
        }
    }
}
