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

/** A discovery service that belongs to one handler, a bridge as a rule. */
@NonNullByDefault
public abstract class AbstractThingHandlerDiscoveryService<T extends ThingHandler> extends AbstractDiscoveryService
        implements ThingHandlerService {

    @NonNullByDefault({})
    protected T thingHandler = /*INIT*/ null;

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        super(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, scanInputLabel, scanInputDescription);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault)
            throws IllegalArgumentException {
        super(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> thingClazz, @Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        super(supportedThingTypes, timeout);
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, int timeout) throws IllegalArgumentException {
        super(timeout);
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
    }

    @Override
    protected abstract void startScan();

    @Override
    public void setThingHandler(ThingHandler handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable T getThingHandler() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void activate(@Nullable Map<String, Object> config) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void modified(@Nullable Map<String, Object> config) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deactivate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void initialize() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dispose() {
        throw new UnsupportedOperationException();
    }
}
