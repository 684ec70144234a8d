/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.serial.runtime.PortProbe;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.transport.PortFailure;
import org.openhab.binding.lightwaveos.internal.serial.LentPorts;
import org.openhab.core.common.NamedThreadFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the one {@link GatewayFinder} of the add-on, and the thread that its questions may block. */
@Component(service = GatewayFinderService.class)
public class GatewayFinderService {

    /** A device that boots when its port is opened answers after some 3 s. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(6);

    private static final int MOST_WAITING = 32;
    private static final int IDLE_SECONDS = 5;

    private final Logger logger = LoggerFactory.getLogger(GatewayFinderService.class);

    private final PortProbe probe;
    private final ThreadPoolExecutor thread;
    private final GatewayFinder finder;

    @Activate
    public GatewayFinderService(@Reference LentPorts ports, @Reference PortSightings sightings) {
        probe = new PortProbe(ports);
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                new NamedThreadFactory("lightwaveos-usb", true));
        thread.allowCoreThreadTimeOut(true);
        finder = new GatewayFinder(sightings, this::isDevice, thread);
    }

    public GatewayFinder finder() {
        return finder;
    }

    @Deactivate
    void deactivate() {
        thread.shutdownNow();
    }

    private boolean isDevice(String port) throws InterruptedException {
        try {
            boolean answered =
                    probe.ask(port, SerialSettings.DEFAULT_BAUD, ANSWER_LIMIT).isPresent();
            logger.debug("{}: {}", port, answered ? "a LightwaveOS device" : "no LightwaveOS device answers");
            return answered;
        } catch (PortFailure | RuntimeException e) {
            // a driver's own fault, too, must not end the search
            logger.debug("{} could not be asked who is there: {}", port, e.getMessage());
            return false;
        }
    }
}
