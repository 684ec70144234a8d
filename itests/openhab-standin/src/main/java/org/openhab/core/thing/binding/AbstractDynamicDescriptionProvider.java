/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the dynamic description providers share. Subclasses set the fields, from their references. */
@NonNullByDefault
public abstract class AbstractDynamicDescriptionProvider {

    private static final Logger LOGGER = LoggerFactory.getLogger(AbstractDynamicDescriptionProvider.class);

    protected @NonNullByDefault({}) BundleContext bundleContext;
    protected @Nullable EventPublisher eventPublisher;
    protected @Nullable ItemChannelLinkRegistry itemChannelLinkRegistry;

    /** Without a publisher the event is lost. */
    protected void postEvent(Event event) {
        if (eventPublisher == null) {
            LOGGER.debug("Cannot post event as EventPublisher is missing");
            return;
        }
        try {
            eventPublisher.post(event);
        } catch (RuntimeException e) {
            LOGGER.error("Cannot post '{}' event: {}", event.getType(), e.getMessage());
        }
    }

    final void postChange(ChannelUID channel, DescriptionField field, Object value, @Nullable Object before) {
        Set<String> items =
                itemChannelLinkRegistry == null ? Set.of() : itemChannelLinkRegistry.getLinkedItemNames(channel);
        postEvent(new ChannelDescriptionChanged(channel, field, items, value, before));
    }

    @Activate
    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
    }

    @Deactivate
    public void deactivate() {
        bundleContext = null;
    }
}
