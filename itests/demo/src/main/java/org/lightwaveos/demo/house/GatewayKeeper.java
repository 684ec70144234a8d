/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 * Does what a person does with a gateway that is plugged in for the first time: approves what openHAB has found, and makes an
 * item for each channel. From then on it only tells what openHAB says of it. Works on a thread of its own.
 */
public final class GatewayKeeper implements AutoCloseable {
    /** What the names of the items begin with. */
    public static final String ITEMS = "Strip";

    private static final String THING_TYPE = "lightwaveos:gateway";
    private static final String TOPICS = "openhab/inbox/*,openhab/things/*";

    private final OpenHabClient openhab;
    private final Narrator narrator;
    private final GatewayWatch watch;
    private final UsbSocket socket;
    private final Map<String, ?> configuration;
    private final Gson gson = new Gson();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "gateway-keeper");
        thread.setDaemon(true);
        return thread;
    });
    private final EventStream events;
    private volatile String thingUid = "";

    /**
     * To be made before the gateway is plugged in.
     *
     * @param watch told of what openHAB says of the gateway
     * @param socket where it is plugged in
     * @param configuration what is changed of the configuration that openHAB has found
     */
    public GatewayKeeper(
            OpenHabClient openhab,
            Narrator narrator,
            GatewayWatch watch,
            UsbSocket socket,
            Map<String, ?> configuration) {
        this.openhab = openhab;
        this.narrator = narrator;
        this.watch = watch;
        this.socket = socket;
        this.configuration = Map.copyOf(configuration);
        events = openhab.events(TOPICS, this::happened);
    }

    private void happened(OpenHabEvent event) {
        switch (event.type()) {
            case "InboxAddedEvent" -> found(gson.fromJson(event.payload(), InboxView.class), event.receivedNanos());
            case "ThingAddedEvent" -> {
                if (event.subject().equals(thingUid)) {
                    work(this::added);
                }
            }
            case "ThingStatusInfoChangedEvent" -> status(event);
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

    private void found(InboxView entry, long nanos) {
        if (!THING_TYPE.equals(entry.thingTypeUID())) {
            return;
        }
        thingUid = entry.thingUID();
        narrator.say("found     %s, %.0f ms after it was plugged in", entry.label(), sincePlugged(nanos));
        watch.says(GatewayWatch.FOUND, nanos);
        work(() -> openhab.approve(entry.thingUID(), entry.label()));
    }

    private double sincePlugged(long nanos) {
        return (nanos - socket.pluggedNanos()) / 1e6;
    }

    private void added() {
        ThingView thing = openhab.thing(thingUid);
        if (!configuration.isEmpty()) {
            // What is left out is taken to be missing.
            Map<String, Object> all = new HashMap<>(configuration);
            thing.configuration().entrySet().forEach(entry -> all.putIfAbsent(entry.getKey(), entry.getValue()));
            openhab.configure(thingUid, all);
        }
        narrator.say("approved  %s", thing.label());
        for (ChannelView channel : thing.channels()) {
            if (channel.itemType() != null) {
                String item = ItemNames.of(ITEMS, channel.id());
                openhab.putItem(item, channel.itemType(), channel.label());
                openhab.link(item, channel.uid());
            }
        }
        narrator.say(
                "linked    openHAB's strip: an item for each of %d channels",
                thing.channels().size());
    }

    private void status(OpenHabEvent event) {
        if (!event.subject().equals(thingUid)) {
            return;
        }
        JsonElement newest =
                JsonParser.parseString(event.payload()).getAsJsonArray().get(0);
        StatusView now = gson.fromJson(newest, StatusView.class);
        if (now.online()) {
            narrator.say(
                    "ONLINE    openHAB's strip, %.0f ms after it was plugged in", sincePlugged(event.receivedNanos()));
        } else {
            narrator.say(
                    "%-9s openHAB's strip%s",
                    now.status(), now.reason().map(text -> ": " + text).orElse(""));
        }
        watch.says(now.status(), event.receivedNanos());
    }

    /** Name of the port that openHAB looks for the gateway at; empty before it knows it. */
    public Optional<String> port() {
        return thingUid.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(openhab.thing(thingUid).configuration().get("port"))
                        .map(JsonElement::getAsString);
    }

    /** State of one of its channels; empty if the gateway has no such channel, or shows nothing there. */
    public Optional<String> state(String channelId) {
        return thingUid.isEmpty() || openhab.thing(thingUid).channel(channelId).isEmpty()
                ? Optional.empty()
                : Optional.of(openhab.state(ItemNames.of(ITEMS, channelId)))
                        .filter(state -> !state.equals("NULL") && !state.equals("UNDEF"));
    }

    @Override
    public void close() {
        events.close();
        worker.shutdownNow();
    }
}
