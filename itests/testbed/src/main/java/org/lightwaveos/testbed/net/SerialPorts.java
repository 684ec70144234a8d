/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import gnu.io.CommPortIdentifier;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.openhab.core.io.transport.serial.SerialPortIdentifier;
import org.openhab.core.io.transport.serial.SerialPortManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's serial ports by nrjavaserial, which unpacks its native part at the first question. A JVM loads that part once: of several
 * testbeds in one JVM only the first that is asked has serial ports.
 */
@Component(service = SerialPortManager.class)
public final class SerialPorts implements SerialPortManager {

    private static final String NAMED = "gnu.io.rxtx.SerialPorts";

    private final Logger logger = LoggerFactory.getLogger(SerialPorts.class);

    @Activate
    public SerialPorts() {}

    @Override
    public Stream<SerialPortIdentifier> getIdentifiers() {
        return ports().stream()
                .filter(port -> port.getPortType() == CommPortIdentifier.PORT_SERIAL)
                .map(RxtxPortIdentifier::new);
    }

    /** Null both for a port that is not there and for one that is open already, as in openHAB. */
    @Override
    public SerialPortIdentifier getIdentifier(String name) {
        try {
            CommPortIdentifier port = find(name);
            return port.isCurrentlyOwned() ? null : new RxtxPortIdentifier(port);
        } catch (gnu.io.NoSuchPortException e) {
            return null;
        } catch (LinkageError e) {
            complain(e);
            return null;
        }
    }

    /** The library knows only ports that it finds by itself, and those that a property names: openHAB adds each that is asked for. */
    private static synchronized CommPortIdentifier find(String name) throws gnu.io.NoSuchPortException {
        String named = System.getProperty(NAMED, "");
        if (!List.of(named.split(File.pathSeparator)).contains(name)) {
            System.setProperty(NAMED, named.isEmpty() ? name : named + File.pathSeparator + name);
        }
        return CommPortIdentifier.getPortIdentifier(name);
    }

    @SuppressWarnings("unchecked")
    private List<CommPortIdentifier> ports() {
        try {
            return Collections.list(CommPortIdentifier.getPortIdentifiers());
        } catch (LinkageError e) {
            complain(e);
            return List.of();
        }
    }

    private void complain(LinkageError e) {
        logger.warn("Serial ports are not available on this machine: {}", e.toString());
    }
}
