/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.function.Supplier;
import org.lightwaveos.virtual.firmware.DeviceFacts;

/** The device's facts with what the gateway knows better. */
final class FactsOf {

    private FactsOf() {}

    static DeviceFacts clients(Supplier<DeviceFacts> base, int clients) {
        DeviceFacts f = base.get();
        return new DeviceFacts(f.freeHeap(), f.fps(), f.cpuPercent(), f.framesRendered(), f.ip(), f.rssi(), clients);
    }
}
