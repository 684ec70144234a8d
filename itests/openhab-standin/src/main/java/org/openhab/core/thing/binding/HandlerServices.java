/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The services that belong to one handler. A class that is a DS component (prototype scope, offered as itself) is had
 * from OSGi, with its references; any other is made by its constructor without arguments. Each is offered to others
 * under the interfaces it implements, {@link ThingHandlerService} itself excepted.
 */
@NonNullByDefault
final class HandlerServices {

    private static final Logger LOGGER = LoggerFactory.getLogger(BaseThingHandlerFactory.class);

    private final BundleContext context;
    private final List<Runnable> disposals = new ArrayList<>();

    HandlerServices(BundleContext context) {
        this.context = context;
    }

    synchronized <S extends ThingHandlerService> void add(ThingHandler handler, Class<S> type) {
        @Nullable ServiceReference<S> component = context.getServiceReference(type);
        @Nullable ServiceObjects<S> source = component == null ? null : context.getServiceObjects(component);
        @Nullable S service = source == null ? instance(type) : source.getService();
        if (service == null) {
            LOGGER.warn("Could not register service for class={}", type.getName());
            return;
        }
        service.setThingHandler(handler);
        @Nullable ServiceRegistration<?> offer = offer(service);
        service.initialize();
        disposals.add(() -> {
            service.dispose();
            if (offer != null) {
                offer.unregister();
            }
            if (source != null) {
                source.ungetService(service);
            }
        });
    }

    private static <S> @Nullable S instance(Class<S> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            return null;
        }
    }

    private @Nullable ServiceRegistration<?> offer(ThingHandlerService service) {
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> level = service.getClass(); level != null; level = level.getSuperclass()) {
            for (Class<?> role : level.getInterfaces()) {
                names.add(role.getName());
            }
        }
        names.remove(ThingHandlerService.class.getName());
        return names.isEmpty() ? null : context.registerService(names.toArray(String[]::new), service, null);
    }

    synchronized void dispose() {
        disposals.forEach(Runnable::run);
        disposals.clear();
    }
}
