/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lightwaveos.virtual.DeviceEvent;

/**
 * What each unit itself says of its group, which need not be what openHAB says: a firmware counts only those that it has
 * dialled, and dials each once. Guarded by this.
 */
public final class UnitViews implements Consumer<DeviceEvent> {

    /**
     * One unit's view.
     *
     * @param role UNKNOWN before its first election, LEADER or FOLLOWER
     * @param leader UUID, empty before its first election
     * @param connected UUIDs of the peers that count for it
     */
    public record View(String role, String leader, List<String> connected) {
        private static final View NONE = new View("UNKNOWN", "", List.of());
    }

    private final Map<String, View> views = new LinkedHashMap<>();

    @Override
    public synchronized void accept(DeviceEvent event) {
        View before = views.getOrDefault(event.uuid(), View.NONE);
        Map<String, ?> fields = event.fields();
        switch (event.event()) {
            case "listening", "killed", "crashed", "closed" -> views.put(event.uuid(), View.NONE);
            case "sync.role" ->
                views.put(
                        event.uuid(),
                        new View(
                                String.valueOf(fields.get("role")),
                                String.valueOf(fields.get("leader")),
                                before.connected()));
            case "sync.peers" ->
                views.put(event.uuid(), new View(before.role(), before.leader(), uuids(fields.get("connected"))));
            default -> {
                // Of its light, its clients and the like.
            }
        }
    }

    private static List<String> uuids(Object connected) {
        return connected instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The views of all units that have told of themselves, by UUID. */
    public synchronized Map<String, View> all() {
        return new LinkedHashMap<>(views);
    }
}
