/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.List;
import java.util.function.Consumer;
import org.lightwaveos.testbed.core.Pools;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bridges and the Things under them, and what each side hears of the other. It is told on openHAB's own threads: whoever
 * sets a status may hold a lock that the other side waits for.
 */
final class Family {

    private static final String POOL = "thingManager";

    // openHAB's name, because people look for it in the log.
    private final Logger logger = LoggerFactory.getLogger("org.openhab.core.thing.internal.ThingManagerImpl");
    private final Things things;
    private final Pools pools;

    Family(Things things, Pools pools) {
        this.things = things;
        this.pools = pools;
    }

    /** The bridge of that name, or null. */
    Bridge bridge(ThingUID uid) {
        return uid != null && things.get(uid) instanceof Bridge bridge ? bridge : null;
    }

    /** The Things under a bridge; none under anything else. */
    List<Thing> children(Thing thing) {
        return thing instanceof Bridge
                ? things.stream()
                        .filter(child -> thing.getUID().equals(child.getBridgeUID()))
                        .toList()
                : List.of();
    }

    /** A child has to wait for a bridge that works. */
    boolean mayStart(Thing thing) {
        Bridge bridge = bridge(thing.getBridgeUID());
        return thing.getBridgeUID() == null || (bridge != null && Statuses.isInitialized(bridge));
    }

    /**
     * A handler has set a status.
     *
     * @param begin starts a child whose bridge has just begun to work
     */
    void told(Thing thing, ThingStatusInfo before, ThingStatusInfo after, Consumer<Thing> begin) {
        boolean begins = before.getStatus() == ThingStatus.INITIALIZING && Statuses.isInitialized(thing);
        if (begins) {
            children(thing).forEach(child -> later(child, () -> begin.accept(child)));
        } else if (!after.equals(before) && Statuses.isInitialized(thing)) {
            children(thing).forEach(child -> later(child, () -> bridgeIs(child, after)));
        }
        if (begins) {
            toBridge(thing, bridgeHandler -> {
                ThingHandler handler = thing.getHandler();
                if (handler != null) {
                    bridgeHandler.childHandlerInitialized(handler, thing);
                }
            });
        }
    }

    private static void bridgeIs(Thing child, ThingStatusInfo status) {
        ThingHandler handler = child.getHandler();
        if (handler != null && Statuses.isInitialized(child)) {
            handler.bridgeStatusChanged(status);
        }
    }

    /** A child's handler was disposed of. */
    void disposed(Thing child, ThingHandler handler) {
        toBridge(child, bridgeHandler -> bridgeHandler.childHandlerDisposed(handler, child));
    }

    private void toBridge(Thing child, Consumer<BridgeHandler> word) {
        Bridge bridge = bridge(child.getBridgeUID());
        if (bridge == null) {
            return;
        }
        later(child, () -> {
            BridgeHandler handler = bridge.getHandler();
            if (handler != null) {
                word.accept(handler);
            }
        });
    }

    private void later(Thing child, Runnable word) {
        pools.pool(POOL).execute(() -> {
            try {
                word.run();
            } catch (RuntimeException | LinkageError e) {
                logger.error("Exception occurred between thing '{}' and its bridge: {}", child.getUID(), e, e);
            }
        });
    }
}
