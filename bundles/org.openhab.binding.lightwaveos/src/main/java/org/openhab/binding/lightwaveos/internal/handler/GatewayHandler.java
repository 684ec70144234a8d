/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.strip.HostStrip;
import org.lightwaveos.strip.TimeBase;
import org.openhab.binding.lightwaveos.internal.panel.PixelPanel;
import org.openhab.binding.lightwaveos.internal.usb.PortSightings;
import org.openhab.core.thing.Thing;

/** A device at a serial port of this host as a Thing. */
public class GatewayHandler extends DeviceThingHandler {

    /** All openHABs have the same one, so that their strips sparkle alike. */
    private static final long SEED = 1;

    private final SerialControllerFactory controllers;
    private final PortSightings sightings;

    private volatile Openings openings = new Openings();
    private volatile boolean moving;

    GatewayHandler(Thing thing, SerialControllerFactory controllers, DeviceServices services, PortSightings sightings) {
        super(thing, services);
        this.controllers = controllers;
        this.sightings = sightings;
    }

    @Override
    Optional<String> fault() {
        return getConfigAs(GatewayConfig.class).fault();
    }

    @Override
    DeviceLink link(DevicePort port, ThingMemory memory, ChoiceLists choices) {
        GatewayConfig config = getConfigAs(GatewayConfig.class);
        SerialSettings settings = config.settings();
        Openings sofar = openings();
        return new DeviceLink(
                thing.getUID(),
                port,
                memory,
                choices,
                listener -> controllers.create(settings, sofar, scheduler, listener),
                new PortWatch(
                        thing.getUID(),
                        settings.port(),
                        config.usbSerial,
                        port,
                        sightings,
                        scheduler,
                        sofar,
                        () -> moving = true),
                (unit, controller, panels, keep) -> membership(config, unit, controller, panels, keep),
                DevicePanels.serial(config.zoneNames),
                controller -> List.of(new PixelPanel(
                        thing.getUID().getAsString(), controller.pixels(), strip(), config.offersPixels(), port)));
    }

    /** A device that has only got another port is no reason to be more hopeful; a user who has changed something is. */
    private Openings openings() {
        if (!moving) {
            openings = new Openings();
        }
        moving = false;
        return openings;
    }

    /** On the controller's clock, and with the calendar at hand. */
    private static HostStrip strip() {
        return new HostStrip(SEED, new TimeBase(System.nanoTime(), System.currentTimeMillis()));
    }
}
