/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

/** What handler factories share: OSGi services for handlers and for what belongs to them. */
@NonNullByDefault
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {

    @NonNullByDefault({})
    protected BundleContext bundleContext;

    protected void activate(ComponentContext componentContext) {
        throw new UnsupportedOperationException();
    }

    protected void deactivate(ComponentContext componentContext) {
        throw new UnsupportedOperationException();
    }

    protected BundleContext getBundleContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ThingHandler registerHandler(Thing thing) {
        throw new UnsupportedOperationException();
    }

    public void registerService(ThingHandler thingHandler, Class<? extends ThingHandlerService> klass) {
        throw new UnsupportedOperationException();
    }

    protected abstract @Nullable ThingHandler createHandler(Thing thing);

    @Override
    public void unregisterHandler(Thing thing) {
        throw new UnsupportedOperationException();
    }

    protected void removeHandler(ThingHandler thingHandler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeThing(ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ThingType getThingTypeByUID(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Thing createThing(
            ThingTypeUID thingTypeUID,
            Configuration configuration,
            @Nullable ThingUID thingUID,
            @Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ConfigDescriptionRegistry getConfigDescriptionRegistry() {
        throw new UnsupportedOperationException();
    }
}
