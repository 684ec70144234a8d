/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.mdns;

import java.util.Hashtable;
import java.util.Objects;

/** A service to announce. Equal when type, name and port are. */
public class ServiceDescription {

    /** Such as {@code _ws._tcp.local.} */
    public String serviceType;

    public String serviceName;

    public int servicePort;

    /** The TXT record. */
    public Hashtable<String, String> serviceProperties;

    public ServiceDescription(
            String serviceType, String serviceName, int servicePort, Hashtable<String, String> serviceProperties) {
        this.serviceType = serviceType;
        this.serviceName = serviceName;
        this.servicePort = servicePort;
        this.serviceProperties = serviceProperties;
    }

    @Override
    public int hashCode() {
        return Objects.hash(serviceType, serviceName, servicePort);
    }

    @Override
    public boolean equals(Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && Objects.equals(serviceType, ((ServiceDescription) obj).serviceType)
                && Objects.equals(serviceName, ((ServiceDescription) obj).serviceName)
                && servicePort == ((ServiceDescription) obj).servicePort;
    }

    @Override
    public String toString() {
        return "ServiceDescription [serviceType=" + serviceType + ", serviceName=" + serviceName + ", servicePort="
                + servicePort + "]";
    }
}
