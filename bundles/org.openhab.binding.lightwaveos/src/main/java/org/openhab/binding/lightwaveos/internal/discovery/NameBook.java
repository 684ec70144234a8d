/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/** Who has spoken under which instance name, and from where. A name that two units use proves nothing about either. */
final class NameBook {

    private static final int NAMES = 128;
    private static final int PER_NAME = 16;

    private static final class Entry {
        private final Map<DeviceUuid, Boolean> units = new BoundedMap<>(PER_NAME);
        private final Map<Endpoint, Boolean> endpoints = new BoundedMap<>(PER_NAME);
    }

    // All access must be guarded by "this".
    private final Map<String, Entry> entries = new BoundedMap<>(NAMES);

    synchronized void noteUnit(String name, DeviceUuid unit) {
        entry(name).units.put(unit, true);
    }

    synchronized void noteEndpoints(String name, List<Endpoint> endpoints) {
        Map<Endpoint, Boolean> known = entry(name).endpoints;
        endpoints.forEach(endpoint -> known.put(endpoint, true));
    }

    /** Whether more than one unit has used the name. */
    synchronized boolean isShared(String name) {
        @Nullable Entry entry = entries.get(name);
        return entry != null && entry.units.size() > 1;
    }

    /** Every place from which the name was heard. */
    synchronized List<Endpoint> endpointsOf(String name) {
        @Nullable Entry entry = entries.get(name);
        return entry == null ? List.of() : List.copyOf(entry.endpoints.keySet());
    }

    /** Every place that was heard of at all. */
    synchronized Set<Endpoint> allEndpoints() {
        List<Endpoint> all = new ArrayList<>();
        entries.values().forEach(entry -> all.addAll(entry.endpoints.keySet()));
        return Set.copyOf(all);
    }

    /** Nothing of ours is there. */
    synchronized void drop(Endpoint endpoint) {
        entries.values().forEach(entry -> entry.endpoints.remove(endpoint));
    }

    private synchronized Entry entry(String name) {
        @Nullable Entry known = entries.get(name);
        if (known != null) {
            return known;
        }
        Entry fresh = new Entry();
        entries.put(name, fresh);
        return fresh;
    }
}
