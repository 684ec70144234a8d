/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.tracker.ServiceTracker;

/** What handler factories share: OSGi services for what belongs to a handler, and Things made from their types. */
@NonNullByDefault
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {

    protected @NonNullByDefault({}) BundleContext bundleContext;

    private final Map<ThingUID, HandlerServices> services = new ConcurrentHashMap<>();
    private @Nullable ServiceTracker<ThingTypeRegistry, ThingTypeRegistry> thingTypes;
    private @Nullable ServiceTracker<ConfigDescriptionRegistry, ConfigDescriptionRegistry> configDescriptions;

    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
        thingTypes = new ServiceTracker<>(bundleContext, ThingTypeRegistry.class.getName(), null);
        thingTypes.open();
        configDescriptions = new ServiceTracker<>(bundleContext, ConfigDescriptionRegistry.class.getName(), null);
        configDescriptions.open();
    }

    protected void deactivate(ComponentContext componentContext) {
        if (thingTypes != null && configDescriptions != null) {
            thingTypes.close();
            configDescriptions.close();
        }
        services.clear();
        bundleContext = null;
    }

    /** @throws IllegalStateException while the factory is not active */
    protected BundleContext getBundleContext() {
        BundleContext present = bundleContext;
        if (present == null) {
            throw new IllegalStateException(
                    "The bundle context is missing (it seems your thing handler factory is used but not active).");
        }
        return present;
    }

    /** @throws IllegalStateException where there is no handler for the Thing, or not one for a bridge */
    @Override
    public ThingHandler registerHandler(Thing thing) {
        ThingHandler handler = createHandler(thing);
        if (handler == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " could not create a handler for the thing '" + thing.getUID() + "'.");
        }
        if (thing instanceof Bridge && !(handler instanceof BridgeHandler)) {
            throw new IllegalStateException(
                    "Created handler of bridge '" + thing.getUID() + "' must implement the BridgeHandler interface.");
        }
        handler.getServices().forEach(type -> registerService(handler, type));
        return handler;
    }

    /** Makes a service that lives as long as the handler does. */
    public void registerService(ThingHandler thingHandler, Class<? extends ThingHandlerService> klass) {
        services.computeIfAbsent(thingHandler.getThing().getUID(), uid -> new HandlerServices(getBundleContext()))
                .add(thingHandler, klass);
    }

    /** Null for a type that this factory does not know after all. */
    protected abstract @Nullable ThingHandler createHandler(Thing thing);

    @Override
    public void unregisterHandler(Thing thing) {
        ThingHandler handler = thing.getHandler();
        if (handler != null) {
            removeHandler(handler);
        }
        @Nullable HandlerServices belongings = services.remove(thing.getUID());
        if (belongings != null) {
            belongings.dispose();
        }
    }

    /** Called when a handler is no longer wanted, before its services go. */
    protected void removeHandler(ThingHandler thingHandler) {}

    @Override
    public void removeThing(ThingUID thingUID) {}

    protected @Nullable ThingType getThingTypeByUID(ThingTypeUID thingTypeUID) {
        ThingTypeRegistry registry = serviceOf(thingTypes);
        return registry == null ? null : registry.getThingType(thingTypeUID);
    }

    protected @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID) {
        return createThing(thingTypeUID, configuration, thingUID, null);
    }

    /** Null for a type that is not known. */
    @Override
    public @Nullable Thing createThing(
            ThingTypeUID thingTypeUID,
            Configuration configuration,
            @Nullable ThingUID thingUID,
            @Nullable ThingUID bridgeUID) {
        ThingType type = getThingTypeByUID(thingTypeUID);
        ThingUID uid = thingUID == null ? ThingFactory.generateRandomThingUID(thingTypeUID) : thingUID;
        return type == null
                ? null
                : ThingFactory.createThing(type, uid, configuration, bridgeUID, getConfigDescriptionRegistry());
    }

    protected @Nullable ConfigDescriptionRegistry getConfigDescriptionRegistry() {
        return serviceOf(configDescriptions);
    }

    private static <S> @Nullable S serviceOf(@Nullable ServiceTracker<S, S> tracker) {
        if (tracker == null) {
            throw new IllegalStateException("Base thing handler factory has not been properly initialized."
                    + " Did you forget to call super.activate()?");
        }
        return tracker.getService();
    }
}
