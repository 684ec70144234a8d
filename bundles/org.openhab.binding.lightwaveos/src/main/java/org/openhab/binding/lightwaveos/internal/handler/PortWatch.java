/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.serial.session.Openings;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.usb.PortSightings;
import org.openhab.binding.lightwaveos.internal.usb.UsbPort;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device at a serial port of this host. It has no UUID there; where it is on USB, its serial number tells it apart, and its
 * port is found again under whatever name the system gives it.
 */
final class PortWatch implements Acquaintance, PortSightings.Watcher {

    /** Where it is said to be does not matter to a port. */
    private static final Endpoint HERE = new Endpoint("localhost", 1);

    private final Logger logger = LoggerFactory.getLogger(PortWatch.class);

    private final ThingUID thing;
    private final String port;
    private final DevicePort outlet;
    private final PortSightings sightings;
    private final ScheduledExecutorService executor;
    private final Openings openings;
    private final Runnable moves;

    /** Counts what is seen of the device, so that what was to follow from an earlier look does not. */
    private final AtomicInteger looks = new AtomicInteger();

    private volatile Optional<String> usbSerial;
    private volatile @Nullable DeviceController controller;

    /**
     * @param executor runs what openHAB may take its time for
     * @param openings how often the device has come and gone: then it is not followed at once
     * @param moves called before the Thing begins anew at another port
     */
    PortWatch(
            ThingUID thing,
            String port,
            String usbSerial,
            DevicePort outlet,
            PortSightings sightings,
            ScheduledExecutorService executor,
            Openings openings,
            Runnable moves) {
        this.thing = thing;
        this.port = port;
        this.usbSerial = Optional.of(usbSerial.strip()).filter(text -> !text.isEmpty());
        this.outlet = outlet;
        this.sightings = sightings;
        this.executor = executor;
        this.openings = openings;
        this.moves = moves;
    }

    @Override
    public Optional<DeviceUuid> unit() {
        return Optional.empty();
    }

    @Override
    public void begin(DeviceController began) {
        controller = began;
        usbSerial.ifPresent(this::show);
        sightings.add(this);
    }

    @Override
    public boolean isOurs(DeviceIdentity identity) {
        return true;
    }

    @Override
    public void met(DeviceIdentity identity) {}

    @Override
    public void end() {
        sightings.remove(this);
        looks.incrementAndGet();
    }

    @Override
    public ThingUID thing() {
        return thing;
    }

    @Override
    public Optional<String> usbSerial() {
        return usbSerial;
    }

    @Override
    public String port() {
        return port;
    }

    @Override
    public void seen(UsbPort where) {
        boolean here = where.isAt(port);
        if (here && usbSerial.isEmpty()) {
            usbSerial = Optional.of(where.serial());
            executor.execute(() -> {
                keep(LightwaveBindingConstants.CONFIG_USB_SERIAL, where.serial());
                show(where.serial());
            });
        }
        if (!usbSerial.equals(Optional.of(where.serial()))) {
            return;
        }
        int look = looks.incrementAndGet();
        if (here || UsbPort.isStable(port)) {
            @Nullable DeviceController driven = controller;
            if (driven != null) {
                driven.seenAt(HERE);
            }
        } else {
            executor.schedule(() -> follow(where, look), openings.stand(), TimeUnit.MILLISECONDS);
        }
    }

    private void show(String serial) {
        outlet.properties(Map.of(Thing.PROPERTY_SERIAL_NUMBER, serial));
    }

    private void follow(UsbPort where, int look) {
        if (look == looks.get() && sightings.isPresent(where)) {
            moveTo(where.port());
        }
    }

    private void moveTo(String name) {
        logger.info("{} is found at {} now", thing, name);
        keep(LightwaveBindingConstants.CONFIG_PORT, name);
        moves.run();
        outlet.anew();
    }

    private void keep(String parameter, String value) {
        outlet.configuration(configuration -> configuration.put(parameter, value));
    }
}
