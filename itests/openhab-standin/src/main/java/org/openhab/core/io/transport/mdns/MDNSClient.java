/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.mdns;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

/** Browses for services and announces them. */
public interface MDNSClient {

    Set<JmDNS> getClientInstances();

    void addServiceListener(String type, ServiceListener listener);

    void removeServiceListener(String type, ServiceListener listener);

    void registerService(ServiceDescription description) throws IOException;

    void unregisterService(ServiceDescription description);

    void unregisterAllServices();

    ServiceInfo[] list(String type);

    ServiceInfo[] list(String type, Duration timeout);

    void close();
}
