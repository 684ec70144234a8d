/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.osgi.framework.BundleContext;

/** All links between items and channels. */
@NonNullByDefault
public class ItemChannelLinkRegistry extends AbstractLinkRegistry<ItemChannelLink, ItemChannelLinkProvider>
        implements RegistryChangeListener<Item>, EventSubscriber {

    public static final String USE_TAGS = "useTags";

    public ItemChannelLinkRegistry(
            @Nullable Map<String, @Nullable Object> configuration,
            ThingRegistry thingRegistry,
            ItemRegistry itemRegistry,
            ItemBuilderFactory itemBuilderFactory,
            BundleContext bundleContext) {
        super(ItemChannelLinkProvider.class);
    }

    protected void modified(@Nullable Map<String, @Nullable Object> configuration) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void deactivate() {
        throw new UnsupportedOperationException();
    }

    public Set<ChannelUID> getBoundChannels(String itemName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> getLinkedItemNames(UID uid) {
        throw new UnsupportedOperationException();
    }

    public Set<Item> getLinkedItems(UID uid) {
        throw new UnsupportedOperationException();
    }

    public Set<Thing> getBoundThings(String itemName) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void setEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException();
    }

    public int removeLinksForThing(ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    public int removeLinksForItem(String itemName) {
        throw new UnsupportedOperationException();
    }

    public int purge() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void notifyListenersAboutAddedElement(ItemChannelLink element) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void notifyListenersAboutRemovedElement(ItemChannelLink element) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void notifyListenersAboutUpdatedElement(ItemChannelLink oldElement, ItemChannelLink element) {
        throw new UnsupportedOperationException();
    }

    /** DOCINNER */
    public enum ItemChannelLinkProblem {
        THING_CHANNEL_MISSING,
        ITEM_MISSING,
        ITEM_AND_THING_CHANNEL_MISSING;
    }

    @Override
    public void added(Item item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removed(Item item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void updated(Item oldItem, Item item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void receive(Event event) {
        throw new UnsupportedOperationException();
    }
}
