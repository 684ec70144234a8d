/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Map;

/** Who wants to know what happens at a device. Called on the device's own thread: be quick. */
@FunctionalInterface
public interface Observer {

    /** Not interested. */
    Observer NONE = (event, fields) -> {};

    /**
     * Something happened.
     *
     * @param event its kind, for example {@code client.connected}
     * @param fields what is to be told of it: strings, numbers, booleans and maps and lists of these
     */
    void happened(String event, Map<String, ?> fields);
}
