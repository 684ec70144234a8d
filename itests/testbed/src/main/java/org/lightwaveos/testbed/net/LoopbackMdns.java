/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.lightwaveos.testbed.core.TestbedSettings;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.io.transport.mdns.ServiceDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * One JmDNS, bound to 127.0.0.1 so that no packet leaves the machine; openHAB has one per address that is not loopback. Unregistering
 * blocks for two seconds, which is jmdns' way to say goodbye three times.
 */
@Component(service = MDNSClient.class)
public final class LoopbackMdns implements MDNSClient {

    private final Optional<JmDNS> jmdns;

    @Activate
    public LoopbackMdns(@Reference TestbedSettings settings) throws IOException {
        // Any other loopback address would join the default interface.
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        jmdns = settings.mdns() ? Optional.of(JmDNS.create(loopback, "testbed")) : Optional.empty();
    }

    @Override
    public Set<JmDNS> getClientInstances() {
        return jmdns.map(Set::of).orElse(Set.of());
    }

    @Override
    public void addServiceListener(String type, ServiceListener listener) {
        jmdns.ifPresent(dns -> dns.addServiceListener(type, listener));
    }

    @Override
    public void removeServiceListener(String type, ServiceListener listener) {
        jmdns.ifPresent(dns -> dns.removeServiceListener(type, listener));
    }

    @Override
    public void registerService(ServiceDescription description) throws IOException {
        if (jmdns.isPresent()) {
            jmdns.get().registerService(info(description));
        }
    }

    @Override
    public void unregisterService(ServiceDescription description) {
        jmdns.ifPresent(dns -> dns.unregisterService(info(description)));
    }

    @Override
    public void unregisterAllServices() {
        jmdns.ifPresent(JmDNS::unregisterAllServices);
    }

    private static ServiceInfo info(ServiceDescription description) {
        return ServiceInfo.create(
                description.serviceType,
                description.serviceName,
                description.servicePort,
                0,
                0,
                description.serviceProperties);
    }

    @Override
    public ServiceInfo[] list(String type) {
        return listed(dns -> dns.list(type));
    }

    @Override
    public ServiceInfo[] list(String type, Duration timeout) {
        return listed(dns -> dns.list(type, timeout.toMillis()));
    }

    private ServiceInfo[] listed(Function<JmDNS, ServiceInfo[]> question) {
        return jmdns.map(question).orElse(new ServiceInfo[0]);
    }

    @Deactivate
    @Override
    public void close() {
        jmdns.ifPresent(dns -> {
            try {
                dns.close();
            } catch (IOException e) {
                // It ends all the same.
            }
        });
    }
}
