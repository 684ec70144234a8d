/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.ChannelView;
import org.lightwaveos.rest.EventStream;
import org.lightwaveos.rest.InboxView;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OpenHabEvent;
import org.lightwaveos.rest.RestException;
import org.lightwaveos.rest.StatusView;
import org.lightwaveos.rest.ThingView;

/**
 * Does what a person does with a new device: looks into the inbox, approves, and makes an item for each channel. Works
 * from openHAB's events, on threads of its own.
 */
public final class Housekeeper implements AutoCloseable {
    private static final String THING_TYPE = "lightwaveos:device";
    private static final String TOPICS = "openhab/inbox/*,openhab/things/*";

    private final OpenHabClient openhab;
    private final Narrator narrator;
    private final Arrivals arrivals;
    private final Set<String> ours;
    private final boolean approves;
    private final Gson gson = new Gson();
    private final Map<String, String> uuidOfThing = new ConcurrentHashMap<>();
    // Several hands: one device need not wait until another's Thing has been made.
    private final ExecutorService worker = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "housekeeper");
        thread.setDaemon(true);
        return thread;
    });
    private final EventStream events;

    /**
     * @param ours UUIDs of the demo's own devices; what else is found stays in the inbox
     * @param approves whether found devices are approved at once, or wait for a person
     */
    public Housekeeper(
            OpenHabClient openhab, Narrator narrator, Arrivals arrivals, Collection<String> ours, boolean approves) {
        this.ours = Set.copyOf(ours);
        this.openhab = openhab;
        this.narrator = narrator;
        this.arrivals = arrivals;
        this.approves = approves;
        this.events = openhab.events(TOPICS, this::happened);
    }

    private void happened(OpenHabEvent event) {
        switch (event.type()) {
            case "InboxAddedEvent" -> work(() -> found(gson.fromJson(event.payload(), InboxView.class)));
            case "ThingAddedEvent" -> work(() -> added(event.subject()));
            // Nothing to ask openHAB for, so it is done here and stays in order.
            case "ThingStatusInfoChangedEvent" -> changed(event);
            default -> {
                // Updates and removals need nothing done.
            }
        }
    }

    private void work(Runnable task) {
        worker.execute(() -> {
            try {
                task.run();
            } catch (RestException e) {
                narrator.say("openHAB refused: %s", e.getMessage());
            }
        });
    }

    private void found(InboxView entry) {
        if (!THING_TYPE.equals(entry.thingTypeUID())) {
            return;
        }
        if (!ours.contains(entry.representation())) {
            narrator.say("found     %s, which is not of this demo: left in the inbox", entry.label());
            return;
        }
        narrator.say("found     %s", entry.label());
        uuidOfThing.put(entry.thingUID(), entry.representation());
        if (approves) {
            openhab.approve(entry.thingUID(), entry.label());
            narrator.say("approved  %s", entry.label());
        }
    }

    private void added(String thingUid) {
        ThingView thing = openhab.thing(thingUid);
        if (!THING_TYPE.equals(thing.thingTypeUID())) {
            return;
        }
        String uuid = uuidOf(thing);
        for (ChannelView channel : thing.channels()) {
            if (channel.itemType() != null) {
                String item = ItemNames.of(uuid, channel.id());
                openhab.putItem(item, channel.itemType(), thing.label() + " " + channel.label());
                openhab.link(item, channel.uid());
            }
        }
        arrivals.linked(uuid);
        narrator.say(
                "linked    %s: an item for each of %d channels",
                thing.label(), thing.channels().size());
    }

    private String uuidOf(ThingView thing) {
        String known = uuidOfThing.get(thing.uid());
        String uuid = known != null ? known : thing.properties().getOrDefault("uuid", thing.uid());
        uuidOfThing.put(thing.uid(), uuid);
        return uuid;
    }

    private void changed(OpenHabEvent event) {
        if (!event.subject().startsWith(THING_TYPE)) {
            return;
        }
        JsonArray newAndOld = JsonParser.parseString(event.payload()).getAsJsonArray();
        StatusView now = gson.fromJson(newAndOld.get(0), StatusView.class);
        String uuid = uuidOfThing.getOrDefault(event.subject(), event.subject());
        if (now.online()) {
            arrivals.online(uuid, event.receivedNanos())
                    .ifPresentOrElse(
                            ms -> narrator.say("ONLINE    %s, %.0f ms after it announced itself", uuid, ms),
                            () -> narrator.say("ONLINE    %s", uuid));
        } else if (List.of("OFFLINE", "UNKNOWN").contains(now.status())) {
            narrator.say(
                    "%-9s %s%s",
                    now.status(), uuid, now.reason().map(text -> ": " + text).orElse(""));
        }
    }

    @Override
    public void close() {
        events.close();
        worker.shutdownNow();
    }
}
