/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.Map;
import org.lightwaveos.testbed.core.SafeCalls;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.type.ThingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of one handler's life; the caller holds the Thing's lock. */
final class HandlerStarter {

    // openHAB's name, because people look for it in the log.
    private final Logger logger = LoggerFactory.getLogger("org.openhab.core.thing.internal.ThingManagerImpl");
    private final Handlers handlers = new Handlers();
    private final ThingHandlerCallback callback;
    private final Types types;
    private final Statuses statuses;
    private final SafeCalls calls;

    HandlerStarter(ThingHandlerCallback callback, Types types, Statuses statuses, SafeCalls calls) {
        this.callback = callback;
        this.types = types;
        this.statuses = statuses;
        this.calls = calls;
    }

    Handlers handlers() {
        return handlers;
    }

    /** Lets the factory make a handler, and initializes it. */
    void start(Thing thing, ThingHandlerFactory factory) {
        if (!handlers.serves(thing)) {
            try {
                ThingHandler handler = factory.registerHandler(thing);
                handler.setCallback(callback);
                thing.setHandler(handler);
                handlers.put(thing.getUID(), handler, factory);
            } catch (RuntimeException | LinkageError e) {
                statuses.set(
                        thing,
                        ThingStatus.UNINITIALIZED,
                        ThingStatusDetail.HANDLER_REGISTERING_ERROR,
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
                logger.error(
                        "Exception occurred while calling thing handler factory '{}': {}", factory, e.getMessage(), e);
                return;
            }
        }
        initialize(thing);
    }

    /** Applies defaults, checks the configuration and calls initialize(). */
    void initialize(Thing thing) {
        if (!handlers.serves(thing) || Statuses.isInitialized(thing) || thing.getStatus() == ThingStatus.INITIALIZING) {
            return;
        }
        ConfigDescription description = description(thing);
        try {
            if (description != null) {
                ConfigUtil.applyDefaultConfiguration(thing.getConfiguration(), description);
            }
            ConfigCheck.check(thing.getConfiguration().getProperties(), description);
            checkBridge(thing);
        } catch (ConfigInvalidException e) {
            statuses.set(
                    thing,
                    ThingStatus.UNINITIALIZED,
                    ThingStatusDetail.HANDLER_CONFIGURATION_PENDING,
                    e.messages().toString());
            return;
        }
        statuses.set(thing, ThingStatus.INITIALIZING, ThingStatusDetail.NONE, null);
        ThingHandler handler = thing.getHandler();
        calls.callAndWait(
                thing.getUID(),
                handler::initialize,
                e -> {
                    statuses.set(
                            thing,
                            ThingStatus.UNINITIALIZED,
                            ThingStatusDetail.HANDLER_INITIALIZING_ERROR,
                            e.getMessage());
                    logger.error(
                            "Exception occurred while initializing handler of thing '{}': {}",
                            thing.getUID(),
                            e.getMessage(),
                            e);
                },
                () -> logger.warn(
                        "Initializing handler for thing '{}' takes more than {}ms.",
                        thing.getUID(),
                        SafeCalls.TIMEOUT_MILLIS));
    }

    /** A type that names bridges is one of Things that need one. */
    private void checkBridge(Thing thing) {
        ThingType type = types.thingType(thing.getThingTypeUID());
        if (type != null
                && thing.getBridgeUID() == null
                && !type.getSupportedBridgeTypeUIDs().isEmpty()) {
            throw new ConfigInvalidException(Map.of("bridge", "Configuring a bridge is mandatory."));
        }
    }

    private ConfigDescription description(Thing thing) {
        ThingType type = types.thingType(thing.getThingTypeUID());
        return type == null ? null : types.config(type.getConfigDescriptionURI());
    }

    void tellUpdated(Thing thing, ThingHandler handler) {
        calls.callAndWait(
                thing.getUID(),
                () -> handler.thingUpdated(thing),
                e -> logger.error("Exception in thingUpdated of thing '{}'", thing.getUID(), e),
                () -> logger.warn("Updating handler for thing '{}' takes more than 5000ms.", thing.getUID()));
    }

    /** Disposes the handler and gives it back to its factory. */
    void stop(Thing thing, boolean enabled) {
        ThingHandler handler = handlers.handler(thing.getUID());
        if (handler == null) {
            return;
        }
        statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.NONE, null);
        calls.callAndWait(
                thing.getUID(),
                handler::dispose,
                e -> logger.error(
                        "Exception occurred while disposing handler of thing '{}': {}",
                        thing.getUID(),
                        e.getMessage(),
                        e),
                () -> logger.warn(
                        "Disposing handler for thing '{}' takes more than {}ms.",
                        thing.getUID(),
                        SafeCalls.TIMEOUT_MILLIS));
        ThingHandlerFactory factory = handlers.factory(thing.getUID());
        // A key of its own: a dispose() that hangs must not keep the handler registered.
        calls.callAndWait(
                new Object(),
                () -> release(thing, handler, factory, enabled),
                e -> logger.error("Exception occurred while unregistering the handler of '{}'", thing.getUID(), e),
                () -> {});
    }

    private void release(Thing thing, ThingHandler handler, ThingHandlerFactory factory, boolean enabled) {
        factory.unregisterHandler(thing);
        handler.setCallback(null);
        thing.setHandler(null);
        handlers.remove(thing.getUID());
        statuses.set(
                thing,
                ThingStatus.UNINITIALIZED,
                enabled ? ThingStatusDetail.HANDLER_MISSING_ERROR : ThingStatusDetail.DISABLED,
                null);
    }
}
