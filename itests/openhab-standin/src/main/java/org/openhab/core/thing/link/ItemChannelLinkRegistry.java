/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.UID;
import org.osgi.framework.BundleContext;

/** All links between items and channels. */
@NonNullByDefault
public class ItemChannelLinkRegistry extends AbstractLinkRegistry<ItemChannelLink, ItemChannelLinkProvider> {

    private final ThingRegistry things;
    private final ItemRegistry items;

    public ItemChannelLinkRegistry(
            @Nullable Map<String, @Nullable Object> configuration,
            ThingRegistry thingRegistry,
            ItemRegistry itemRegistry,
            ItemBuilderFactory itemBuilderFactory,
            BundleContext bundleContext) {
        super(ItemChannelLinkProvider.class);
        this.things = thingRegistry;
        this.items = itemRegistry;
        activate(bundleContext);
    }

    @Override
    protected void deactivate() {
        super.deactivate();
    }

    public Set<ChannelUID> getBoundChannels(String itemName) {
        return getLinks(itemName).stream().map(ItemChannelLink::getLinkedUID).collect(Collectors.toSet());
    }

    /** Of items that exist only. */
    @Override
    public Set<String> getLinkedItemNames(UID uid) {
        return super.getLinkedItemNames(uid).stream()
                .filter(name -> items.get(name) != null)
                .collect(Collectors.toSet());
    }

    public Set<Item> getLinkedItems(UID uid) {
        return super.getLinkedItemNames(uid).stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public Set<Thing> getBoundThings(String itemName) {
        return getBoundChannels(itemName).stream()
                .map(channel -> things.get(channel.getThingUID()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
