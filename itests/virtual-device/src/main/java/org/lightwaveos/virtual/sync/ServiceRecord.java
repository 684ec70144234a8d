/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.Map;

/**
 * One answer to a scan for {@code _ws._tcp}.
 *
 * @param address dotted IPv4
 * @param port 0..65535
 */
public record ServiceRecord(String address, int port, Map<String, String> txt) {

    public ServiceRecord {
        txt = Map.copyOf(txt);
    }
}
