/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of USB devices by their serial numbers, so that the port of one that comes and goes need not be opened each time:
 * an opening is not free (docs/serial.md). Thread-safe.
 */
final class Acquaintances {

    /** So often a device is asked that does not answer; then only a scan asks it. */
    private static final int MOST_VAIN = 3;

    /** More than a host has. */
    private static final int MOST = 256;

    // All access must be guarded by "this".
    private final Set<String> gateways = new HashSet<>();
    private final Map<String, Integer> vain = new LinkedHashMap<>();

    /** Whether it has answered as a gateway when it was asked last. */
    synchronized boolean isGateway(String serial) {
        return gateways.contains(serial);
    }

    synchronized boolean isWorthAsking(String serial) {
        return vain.size() < MOST && vain.getOrDefault(serial, 0) < MOST_VAIN;
    }

    synchronized void asked(String serial, boolean isGateway) {
        if (isGateway && gateways.size() < MOST) {
            gateways.add(serial);
            vain.remove(serial);
        } else {
            gateways.remove(serial);
            vain.merge(serial, 1, Integer::sum);
        }
    }
}
