/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

/**
 * A USB device that is plugged in.
 *
 * @param serial its serial number; that of the chip's own USB is its MAC address
 * @param port name of its serial port, which the system may give to another one tomorrow
 */
public record UsbPort(String serial, String port) {

    /** Where Linux keeps names that stay, as links. */
    private static final String STABLE_NAMES = "/dev/serial/";

    /** The UID under which discovery offers it. */
    public ThingUID thing() {
        String id = serial.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
        return new ThingUID(LightwaveBindingConstants.THING_TYPE_GATEWAY, id);
    }

    /** Whether a port of this name is the one that it is plugged into. */
    public boolean isAt(String name) {
        return name.equals(port) || real(name).equals(real(port));
    }

    /** Whether the name goes with the device by itself. */
    public static boolean isStable(String name) {
        return name.startsWith(STABLE_NAMES);
    }

    private static String real(String name) {
        try {
            return Path.of(name).toRealPath().toString();
        } catch (IOException | InvalidPathException e) {
            return name;
        }
    }
}
