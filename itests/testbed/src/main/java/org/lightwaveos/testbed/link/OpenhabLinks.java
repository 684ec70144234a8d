/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.link;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's registry of links over {@link Links}: the questions that add-ons ask, no changes. */
@Component(service = ItemChannelLinkRegistry.class)
public final class OpenhabLinks extends ItemChannelLinkRegistry {

    private final Links links;

    @Activate
    public OpenhabLinks(BundleContext context, @Reference Links links) {
        super(Map.of(), null, null, null, context);
        this.links = links;
    }

    @Override
    public Set<String> getLinkedItemNames(UID uid) {
        return links.all().stream()
                .filter(link -> link.channel().equals(uid))
                .map(Link::itemName)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ChannelUID> getBoundChannels(String itemName) {
        return links.ofItem(itemName).stream().map(Link::channel).collect(Collectors.toSet());
    }

    @Override
    public boolean isLinked(UID uid) {
        return links.isLinked(uid);
    }

    @Override
    public boolean isLinked(String itemName) {
        return !links.ofItem(itemName).isEmpty();
    }

    @Override
    public boolean isLinked(String itemName, UID uid) {
        return links.ofItem(itemName).stream().anyMatch(link -> link.channel().equals(uid));
    }

    @Override
    public Set<ItemChannelLink> getLinks(UID uid) {
        return links.all().stream()
                .filter(link -> link.channel().equals(uid))
                .map(OpenhabLinks::link)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ItemChannelLink> getLinks(String itemName) {
        return links.ofItem(itemName).stream().map(OpenhabLinks::link).collect(Collectors.toSet());
    }

    private static ItemChannelLink link(Link link) {
        return new ItemChannelLink(link.itemName(), link.channel());
    }
}
