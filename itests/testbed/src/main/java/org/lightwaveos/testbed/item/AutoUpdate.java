/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.util.List;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.link.Link;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.thing.Things;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What openHAB shows for a command before any handler has answered. */
@Component(service = AutoUpdate.class)
public final class AutoUpdate {

    private enum Advice {
        UPDATE,
        PREDICT,
        LEAVE,
        REVERT
    }

    private final Items items;
    private final Links links;
    private final Things things;
    private final Types types;
    private final EventBus bus;

    @Activate
    public AutoUpdate(
            @Reference Items items,
            @Reference Links links,
            @Reference Things things,
            @Reference Types types,
            @Reference EventBus bus) {
        this.items = items;
        this.links = links;
        this.things = things;
        this.types = types;
        this.bus = bus;
    }

    void received(LiveItem item, Command command) {
        if (!(command instanceof State state)) {
            return;
        }
        switch (advice(item)) {
            case UPDATE -> items.update(item.name(), state);
            case PREDICT -> predict(item, state, false);
            case REVERT -> predict(item, item.snapshot().state(), true);
            case LEAVE -> {}
        }
    }

    private void predict(LiveItem item, State state, boolean confirmation) {
        if (item.accepts(state)) {
            bus.post(ItemEvents.predicted(item.name(), state, confirmation));
        }
    }

    private Advice advice(LiveItem item) {
        List<Link> linked = links.ofItem(item.name());
        List<Channel> online = linked.stream()
                .map(Link::channel)
                .map(things::getChannel)
                .filter(channel -> channel != null && isOnline(channel))
                .toList();
        if (online.isEmpty()) {
            return linked.isEmpty() ? Advice.UPDATE : Advice.REVERT;
        }
        // A recommendation holds only if no channel knows better; the last word is a veto.
        Advice advice = Advice.UPDATE;
        for (Channel channel : online) {
            AutoUpdatePolicy policy = policy(channel);
            if (policy == AutoUpdatePolicy.VETO) {
                advice = Advice.LEAVE;
            } else if (policy == AutoUpdatePolicy.DEFAULT && advice == Advice.UPDATE) {
                advice = Advice.PREDICT;
            }
        }
        return advice;
    }

    private boolean isOnline(Channel channel) {
        Thing thing = things.get(channel.getUID().getThingUID());
        return thing != null && thing.getHandler() != null && thing.getStatus() == ThingStatus.ONLINE;
    }

    private AutoUpdatePolicy policy(Channel channel) {
        if (channel.getAutoUpdatePolicy() != null) {
            return channel.getAutoUpdatePolicy();
        }
        ChannelType type = types.channelType(channel.getChannelTypeUID());
        return type == null || type.getAutoUpdatePolicy() == null
                ? AutoUpdatePolicy.DEFAULT
                : type.getAutoUpdatePolicy();
    }
}
