/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

/** What the dynamic description providers share. */
@NonNullByDefault
public abstract class AbstractDynamicDescriptionProvider {

    @NonNullByDefault({})
    protected BundleContext bundleContext;

    @Nullable
    protected EventPublisher eventPublisher;

    @Nullable
    protected ItemChannelLinkRegistry itemChannelLinkRegistry;

    protected void postEvent(Event event) {
        throw new UnsupportedOperationException();
    }

    protected void activate(ComponentContext componentContext) {
        throw new UnsupportedOperationException();
    }

    public void deactivate() {
        throw new UnsupportedOperationException();
    }
}
