/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
 * Does what a person does to make openHAB a peer: waits until openHAB proposes it, adds the Thing, and makes an item for
 * each channel. Tells what openHAB says of the group from then on. Works on threads of its own.
 */
public final class PeerKeeper implements AutoCloseable {
    /** What the names of the items begin with. */
    public static final String ITEMS = "Group";

    private static final String THING_TYPE = "lightwaveos:peer";
    private static final String TOPICS =
            "openhab/inbox/*,openhab/things/*,openhab/channels/*,openhab/items/" + ITEMS + "_*";

    // Proposed as soon as openHAB has found the first unit; that takes a second.
    private static final long PROPOSAL_PATIENCE_S = 6;

    private final OpenHabClient openhab;
    private final Narrator narrator;
    private final GroupWatch watch;
    private final Map<String, Object> configuration;
    private final Gson gson = new Gson();
    private final AtomicBoolean made = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "peer-keeper");
        thread.setDaemon(true);
        return thread;
    });
    private final EventStream events;
    private volatile String thingUid = THING_TYPE + ":openhab";

    /**
     * Begins to wait for the proposal; to be made before the units get power.
     *
     * @param port where the peer is to listen, on the loopback interface
     * @param leadership auto, prefer or never
     * @param watch told of what the peer's items show
     */
    public PeerKeeper(OpenHabClient openhab, Narrator narrator, GroupWatch watch, int port, String leadership) {
        this.openhab = openhab;
        this.narrator = narrator;
        this.watch = watch;
        configuration = Map.of("name", "openHAB", "address", "127.0.0.1", "port", port, "leadership", leadership);
        events = openhab.events(TOPICS, this::happened);
        worker.schedule(() -> work(() -> add(thingUid, "openHAB")), PROPOSAL_PATIENCE_S, TimeUnit.SECONDS);
    }

    /** A port of the loopback interface that was free a moment ago. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void happened(OpenHabEvent event) {
        switch (event.type()) {
            case "InboxAddedEvent" -> proposed(gson.fromJson(event.payload(), InboxView.class));
            case "ItemStateChangedEvent" -> changed(event);
            case "ThingStatusInfoChangedEvent" -> status(event);
            case "ChannelTriggeredEvent" ->
                narrator.say("group     %s", object(event).get("event").getAsString());
            default -> {
                // Additions and updates need nothing done.
            }
        }
    }

    private static JsonObject object(OpenHabEvent event) {
        return JsonParser.parseString(event.payload()).getAsJsonObject();
    }

    private void proposed(InboxView entry) {
        if (THING_TYPE.equals(entry.thingTypeUID())) {
            narrator.say("proposed  %s", entry.label());
            worker.execute(() -> work(() -> add(entry.thingUID(), entry.label())));
        }
    }

    private void work(Runnable task) {
        try {
            task.run();
        } catch (RestException e) {
            narrator.say("openHAB refused: %s", e.getMessage());
        }
    }

    /** With its configuration at once, as by hand: an approved proposal would listen elsewhere first. */
    private void add(String uid, String label) {
        if (made.getAndSet(true)) {
            return;
        }
        thingUid = uid;
        ThingView thing = openhab.createThing(uid, THING_TYPE, label, configuration);
        for (ChannelView channel : thing.channels()) {
            if (channel.itemType() != null) {
                String item = ItemNames.of(ITEMS, channel.id());
                openhab.putItem(item, channel.itemType(), channel.label());
                openhab.link(item, channel.uid());
            }
        }
        narrator.say("added     %s, at 127.0.0.1:%s, with an item for each channel", label, configuration.get("port"));
    }

    /** Channels and items have the same names here, but for characters that items cannot have. */
    private void changed(OpenHabEvent event) {
        String channel = event.subject().substring(ITEMS.length() + 1).replace('_', '-');
        watch.shows(channel, object(event).get("value").getAsString(), event.receivedNanos());
    }

    private void status(OpenHabEvent event) {
        if (event.subject().equals(thingUid)) {
            StatusView now = gson.fromJson(
                    JsonParser.parseString(event.payload()).getAsJsonArray().get(0), StatusView.class);
            narrator.say(
                    "%-9s openHAB's peer%s",
                    now.status(), now.reason().map(text -> ": " + text).orElse(""));
        }
    }

    /** Changes the wish to lead: auto, prefer or never. */
    public void lead(String leadership) {
        narrator.say("wish      openHAB's leadership is to be '%s'", leadership);
        openhab.configure(thingUid, Map.of("leadership", leadership));
    }

    @Override
    public void close() {
        events.close();
        worker.shutdownNow();
    }
}
