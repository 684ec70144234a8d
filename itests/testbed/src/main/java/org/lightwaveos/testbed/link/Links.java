/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.link;

import com.google.gson.JsonElement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.lightwaveos.testbed.event.BusEvent;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.store.JsonFile;
import org.lightwaveos.testbed.store.JsonFiles;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.UID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All links, kept across restarts. They outlive their item and their Thing, as in openHAB. */
@Component(service = Links.class)
public final class Links {

    private final Logger logger = LoggerFactory.getLogger(Links.class);
    private final Map<String, Link> links = new ConcurrentSkipListMap<>();
    private final List<LinkListener> listeners = new CopyOnWriteArrayList<>();
    private final EventBus bus;
    private final JsonFile file;

    @Activate
    public Links(@Reference EventBus bus, @Reference JsonFiles files) {
        this.bus = bus;
        this.file = files.file("org.openhab.core.thing.link.ItemChannelLink");
        for (JsonElement json : file.all().values()) {
            Link link = Link.of(json.getAsJsonObject());
            links.put(link.id(), link);
        }
    }

    public void addListener(LinkListener listener) {
        listeners.add(listener);
    }

    /** Adds or replaces; listeners hear of it before this returns, on this thread. */
    public void put(Link link) {
        Link old = links.put(link.id(), link);
        file.put(link.id(), link.json());
        if (old != null) {
            tell(listener -> listener.unlinked(old));
        }
        tell(listener -> listener.linked(link));
        post(
                link,
                old == null ? "added" : "updated",
                old == null ? "ItemChannelLinkAddedEvent" : "ItemChannelLinkUpdatedEvent");
    }

    /** @return whether there was such a link */
    public boolean remove(String id) {
        Link old = links.remove(id);
        if (old == null) {
            return false;
        }
        file.remove(id);
        tell(listener -> listener.unlinked(old));
        post(old, "removed", "ItemChannelLinkRemovedEvent");
        return true;
    }

    /** The link, or null. */
    public Link get(String id) {
        return links.get(id);
    }

    public Collection<Link> all() {
        return List.copyOf(links.values());
    }

    public List<Link> ofItem(String itemName) {
        return links.values().stream()
                .filter(link -> link.itemName().equals(itemName))
                .toList();
    }

    public List<Link> ofChannel(ChannelUID channel) {
        return links.values().stream()
                .filter(link -> link.channel().equals(channel))
                .toList();
    }

    /** Whether the channel, or any channel of the Thing, has a link. */
    public boolean isLinked(UID uid) {
        return links.values().stream()
                .anyMatch(link -> link.channel().equals(uid)
                        || link.channel().getThingUID().equals(uid));
    }

    private void tell(Consumer<LinkListener> news) {
        for (LinkListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                logger.error("A listener of links failed", e);
            }
        }
    }

    private void post(Link link, String verb, String type) {
        String topic = "openhab/links/" + link.itemName() + "-" + link.channel() + "/" + verb;
        bus.post(new BusEvent(topic, type, Json.text(link.json())));
    }
}
