/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.group;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;

/** The gathering of each bridge, for as long as somebody takes part in it. */
public final class Gatherings {

    private final ScheduledExecutorService executor;
    private final LongSupplier nanoTime;

    // All access must be guarded by "this".
    private final Map<ThingUID, Gathering> gatherings = new HashMap<>();
    private final Map<Gathering, Integer> guests = new HashMap<>();

    /** @param executor runs timers; shared, never shut down here, never blocked */
    public Gatherings(ScheduledExecutorService executor, LongSupplier nanoTime) {
        this.executor = executor;
        this.nanoTime = nanoTime;
    }

    /** Somebody of this bridge comes; to be followed by {@link #leave}. */
    public synchronized Gathering enter(ThingUID bridge) {
        @Nullable Gathering known = gatherings.get(bridge);
        Gathering gathering = known == null ? new Gathering(executor, nanoTime) : known;
        gatherings.put(bridge, gathering);
        guests.put(gathering, guests.getOrDefault(gathering, 0) + 1);
        return gathering;
    }

    /** Somebody goes; nothing is left of a gathering that was the last one's. */
    public void leave(Gathering gathering) {
        if (isOver(gathering)) {
            gathering.close();
        }
    }

    private synchronized boolean isOver(Gathering gathering) {
        int left = guests.getOrDefault(gathering, 0) - 1;
        if (left > 0) {
            guests.put(gathering, left);
            return false;
        }
        guests.remove(gathering);
        gatherings.values().remove(gathering);
        return true;
    }
}
