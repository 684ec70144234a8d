/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.gateway.Observer;

/** tmp */
public final class Announcer implements AutoCloseable {
    public Announcer(String name, Observer observer) {}

    public static String nameOfUnit(int number) {
        return number == 0 ? "lightwaveos" : "lightwaveos-" + (number + 1);
    }

    public boolean isUp() {
        return false;
    }

    public void announce(int port, DeviceUuid uuid, boolean txt) {}

    public void goodbye() {}

    public void crash() {}

    @Override
    public void close() {}
}
