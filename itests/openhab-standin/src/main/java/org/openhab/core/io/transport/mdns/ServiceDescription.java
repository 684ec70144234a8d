/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.mdns;

import java.util.Hashtable;

/** A service to announce. */
public class ServiceDescription {

    public String serviceType;

    public String serviceName;

    public int servicePort;

    public Hashtable<String, String> serviceProperties;

    public ServiceDescription(
            String serviceType, String serviceName, int servicePort, Hashtable<String, String> serviceProperties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
