/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.serial.session.SerialSettings;

/** The configuration of a gateway's Thing, filled by openHAB; fields are named as the parameters are. */
public class GatewayConfig extends MemberConfig {

    private static final int LOWEST_BAUD = 9_600;
    private static final int HIGHEST_BAUD = 3_000_000;
    private static final int LONGEST_PORT = 255;

    private static final String AUTO = "auto";
    private static final String NEVER = "never";

    /** Name of the serial port, as the system knows it. */
    public String port = "";

    /** Bits a second. The USB of the chip itself takes any, but the rate of pictures is reckoned by it. */
    public int baud = SerialSettings.DEFAULT_BAUD;

    /** Whether the strips show what openHAB renders: {@code auto}, where the device takes pictures, or {@code never}. */
    public String pixels = AUTO;

    /** Serial number of the USB device, by which its port is found again under another name; empty for none. */
    public String usbSerial = "";

    /** What the zones are called in the labels of their channels, zone 1 first; blank for the number. */
    public List<String> zoneNames = List.of();

    /** What is wrong with it, as a status text; empty if nothing is. */
    Optional<String> fault() {
        String name = port.strip();
        if (name.isEmpty()) {
            return Optional.of(StatusText.of("config.serial-port-missing"));
        }
        if (name.length() > LONGEST_PORT || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(StatusText.of("config.serial-port-invalid", name));
        }
        if (baud < LOWEST_BAUD || baud > HIGHEST_BAUD) {
            return Optional.of(StatusText.of("config.baud-invalid", Integer.toString(baud)));
        }
        if (!pixels.equals(AUTO) && !pixels.equals(NEVER)) {
            return Optional.of(StatusText.of("config.pixels-invalid", pixels));
        }
        return membershipFault();
    }

    /** Whether a device that takes pictures gets any. */
    boolean offersPixels() {
        return pixels.equals(AUTO);
    }

    /** How the port is to be opened; only for a configuration without a fault. */
    SerialSettings settings() {
        return new SerialSettings(port.strip(), baud, false);
    }
}
