/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;

/** A discovery service that belongs to one handler, a bridge's as a rule; it works while the handler does. */
@NonNullByDefault
public abstract class AbstractThingHandlerDiscoveryService<T extends ThingHandler> extends AbstractDiscoveryService
        implements ThingHandlerService {

    @SuppressWarnings("null")
    protected @NonNullByDefault({}) T thingHandler = null;

    private final Class<T> handlerType;
    private boolean running;

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        super(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, scanInputLabel, scanInputDescription);
        handlerType = thingClazz;
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault)
            throws IllegalArgumentException {
        this(thingClazz, supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, null, null);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz, @Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        this(thingClazz, supportedThingTypes, timeout, true);
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, int timeout) throws IllegalArgumentException {
        this(thingClazz, null, timeout);
    }

    protected AbstractThingHandlerDiscoveryService(
            ScheduledExecutorService scheduler,
            Class<T> thingClazz,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        super(
                scheduler,
                supportedThingTypes,
                timeout,
                backgroundDiscoveryEnabledByDefault,
                scanInputLabel,
                scanInputDescription);
        handlerType = thingClazz;
    }

    @Override
    protected abstract void startScan();

    /** @throws IllegalArgumentException for a handler of another class */
    @Override
    public void setThingHandler(ThingHandler handler) {
        if (!handlerType.isInstance(handler)) {
            throw new IllegalArgumentException(
                    "Expected class is " + handlerType + " but the parameter has class " + handler.getClass());
        }
        thingHandler = handlerType.cast(handler);
    }

    @Override
    public @Nullable T getThingHandler() {
        return thingHandler;
    }

    /** Takes the configuration only: before {@link #initialize} there is no handler to work with. */
    @Override
    public void activate(@Nullable Map<String, Object> config) {
        configure(config);
    }

    @Override
    public void modified(@Nullable Map<String, Object> config) {
        configure(config);
        if (running && !isBackgroundDiscoveryEnabled()) {
            dispose();
        } else if (!running && thingHandler != null) {
            initialize();
        }
    }

    /** Nothing to do: {@link #dispose} comes before. */
    @Override
    public void deactivate() {}

    @Override
    public void initialize() {
        if (isBackgroundDiscoveryEnabled()) {
            running = true;
            startBackgroundDiscovery();
        }
    }

    @Override
    public void dispose() {
        if (running) {
            running = false;
            stopBackgroundDiscovery();
        }
    }
}
