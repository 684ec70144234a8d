/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lightwaveos.rest.ChannelView;
import org.lightwaveos.rest.ItemView;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.RestException;
import org.lightwaveos.rest.StatusView;
import org.lightwaveos.rest.ThingView;

/** A Thing with an item linked to each of its channels; takes both away when closed. */
final class Lamp implements AutoCloseable {
    static final String TYPE = "lightwaveos:device";

    /** Long enough for a reconnect that has just been put off for the longest time. */
    static final Duration PATIENCE = Duration.ofSeconds(25);

    private static final Set<String> MEMBERS =
            Set.of("brightness", "palette", "speed", "saturation", "zones", "zone-count", "follow");

    private final OpenHabClient rest;
    private final String thingUid;
    private final String prefix;
    private final List<String> items = new ArrayList<>();

    private Lamp(OpenHabClient rest, String thingUid, String prefix) {
        this.rest = rest;
        this.thingUid = thingUid;
        this.prefix = prefix;
    }

    /** Adds a unit by hand, by host and port, and links items. */
    static Lamp byHand(OpenHabClient rest, Unit unit) {
        return of(rest, create(rest, unit, Optional.empty(), Map.of()), unit.uuid());
    }

    /** Adds a unit by hand as a member of a peer's group, and links items to what members have in common. */
    static Lamp under(HousePeer house, Unit unit, Map<String, ?> configuration) {
        return member(house.rest(), create(house.rest(), unit, Optional.of(house.uid()), configuration), unit);
    }

    /** Links items to what members have in common. */
    static Lamp member(OpenHabClient rest, String thingUid, Unit unit) {
        return linked(rest, thingUid, unit.uuid(), channel -> MEMBERS.contains(channel.id()));
    }

    private static String create(OpenHabClient rest, Unit unit, Optional<String> bridge, Map<String, ?> configuration) {
        String uid = TYPE + ":" + unit.uuid().toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> all =
                new HashMap<>(Map.of("host", "127.0.0.1", "port", unit.device().port()));
        all.putAll(configuration);
        rest.createThing(uid, TYPE, bridge, "Lamp " + unit.uuid(), all);
        return uid;
    }

    /** Links items to a Thing that is there. */
    static Lamp of(OpenHabClient rest, String thingUid, String uuid) {
        return linked(rest, thingUid, uuid, channel -> true);
    }

    private static Lamp linked(OpenHabClient rest, String thingUid, String uuid, Predicate<ChannelView> wanted) {
        Lamp lamp = new Lamp(rest, thingUid, uuid.replace('-', '_') + "_");
        for (ChannelView channel : rest.thing(thingUid).channels()) {
            if (channel.itemType() != null && wanted.test(channel)) {
                lamp.link(channel);
            }
        }
        return lamp;
    }

    /** Links an item to a channel that the Thing gets only with its device, as soon as it has it. */
    void link(String channelId) {
        link(Eventually.within(PATIENCE, () -> channel(channelId).orElseThrow()));
    }

    private void link(ChannelView channel) {
        String item = item(channel.id());
        rest.putItem(item, channel.itemType(), channel.label());
        rest.link(item, channel.uid());
        items.add(item);
    }

    /** The channel, if the Thing has it now. */
    Optional<ChannelView> channel(String channelId) {
        return thing().channel(channelId);
    }

    /** Waits until the Thing is ONLINE. */
    Lamp online() {
        Eventually.within(PATIENCE, () -> assertThat(status().status()).isEqualTo("ONLINE"));
        return this;
    }

    /** Waits until the Thing is OFFLINE and says how. */
    StatusView offline() {
        return Eventually.within(PATIENCE, () -> {
            StatusView status = status();
            assertThat(status.status()).isEqualTo("OFFLINE");
            return status;
        });
    }

    StatusView status() {
        return rest.status(thingUid);
    }

    ThingView thing() {
        return rest.thing(thingUid);
    }

    String thingUid() {
        return thingUid;
    }

    void command(String channelId, String command) {
        rest.command(item(channelId), command);
    }

    /** Runs an action of the Thing, as a rule does. */
    void act(String action, Map<String, ?> inputs) {
        rest.act(thingUid, "lightwaveos." + action, inputs);
    }

    String state(String channelId) {
        return rest.state(item(channelId));
    }

    /** The number in a state, whatever unit stands behind it. */
    double number(String channelId) {
        return Double.parseDouble(state(channelId).split(" ")[0]);
    }

    /** Links the item of a channel again. */
    void linkAgain(String channelId) {
        rest.link(item(channelId), thingUid + ":" + channelId);
    }

    /** The item stays, and nothing is told to it any more. */
    void unlink(String channelId) {
        String link = "links/" + item(channelId) + "/" + thingUid + ":" + channelId;
        assertThat(rest.send("DELETE", link, "text/plain", "").status()).isEqualTo(200);
    }

    ItemView shown(String channelId) {
        return rest.item(item(channelId));
    }

    String item(String channelId) {
        return prefix + channelId.replace('-', '_').replace('#', '_');
    }

    /** Takes items and Thing away; what is gone already is gone. */
    @Override
    public void close() {
        for (String item : items) {
            ignoringAbsence(() -> rest.removeItem(item));
        }
        ignoringAbsence(() -> rest.removeThing(thingUid));
    }

    private static void ignoringAbsence(Runnable removal) {
        try {
            removal.run();
        } catch (RestException e) {
            if (e.status() != 404) {
                throw e;
            }
        }
    }
}
