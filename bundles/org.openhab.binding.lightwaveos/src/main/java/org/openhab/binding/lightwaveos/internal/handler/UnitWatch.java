/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.core.thing.ThingUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A unit in the network: the first one that answers is the one that the Thing belongs to, wherever it is seen later. */
final class UnitWatch implements Acquaintance, DeviceSightings.Watcher {

    private final Logger logger = LoggerFactory.getLogger(UnitWatch.class);

    private final ThingUID thing;
    private final DevicePort port;
    private final ThingMemory memory;
    private final DeviceSightings sightings;

    private volatile Optional<DeviceUuid> unit;
    private volatile Endpoint endpoint;
    private volatile @Nullable DeviceController controller;

    UnitWatch(ThingUID thing, DevicePort port, DeviceSettings settings, ThingMemory memory, DeviceSightings sightings) {
        this.thing = thing;
        this.port = port;
        this.memory = memory;
        this.sightings = sightings;
        unit = settings.expected();
        endpoint = settings.endpoint();
    }

    @Override
    public void begin(DeviceController began) {
        controller = began;
        sightings.add(this);
    }

    @Override
    public boolean isOurs(DeviceIdentity identity) {
        Optional<DeviceUuid> found = identity.uuid();
        return unit.isEmpty() || found.isEmpty() || unit.equals(found);
    }

    @Override
    public void met(DeviceIdentity identity) {
        Optional<DeviceUuid> found = identity.uuid();
        if (found.isPresent()) {
            unit = found;
            memory.uuid(found.get());
            if (!identity.endpoint().equals(endpoint)) {
                moveTo(identity.endpoint());
            }
            sightings.verified(found.get(), endpoint);
        }
    }

    /** The unit is verified to be there now: the next start shall find it. */
    private void moveTo(Endpoint where) {
        endpoint = where;
        logger.info("{} is found at {} now", thing, where);
        port.configuration(configuration -> {
            configuration.put(LightwaveBindingConstants.CONFIG_HOST, where.host());
            configuration.put(LightwaveBindingConstants.CONFIG_PORT, BigDecimal.valueOf(where.port()));
        });
    }

    @Override
    public void end() {
        sightings.remove(this);
    }

    @Override
    public ThingUID thing() {
        return thing;
    }

    @Override
    public Optional<DeviceUuid> unit() {
        return unit;
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void seenAt(Endpoint where) {
        @Nullable DeviceController driven = controller;
        if (driven != null) {
            driven.seenAt(where);
        }
    }
}
