/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/** Who would answer where, and who was asked. */
final class FakeNetwork implements ProbeQueue.Asker {

    final List<Endpoint> asked = new ArrayList<>();
    private final Map<Endpoint, Optional<DeviceUuid>> units = new HashMap<>();

    void put(String address, int port, DeviceUuid unit) {
        units.put(new Endpoint(address, port), Optional.of(unit));
    }

    /** Firmware that tells no UUID. */
    void putNameless(String address, int port) {
        units.put(new Endpoint(address, port), Optional.empty());
    }

    void remove(String address, int port) {
        units.remove(new Endpoint(address, port));
    }

    @Override
    public CompletionStage<DeviceIdentity> ask(Endpoint endpoint) {
        asked.add(endpoint);
        Optional<DeviceUuid> unit = units.get(endpoint);
        return unit == null
                ? CompletableFuture.failedFuture(new IllegalStateException("nobody there"))
                : CompletableFuture.completedFuture(
                        new DeviceIdentity(unit, endpoint, "LightwaveOS", "2.0.0", "ESP32-S3", ""));
    }
}
