/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.io.transport.mdns.ServiceDescription;

/** openHAB's client, which forgets its listeners and blocks at good-bye as the test says. */
final class FakeMdns implements MDNSClient {

    final List<ServiceListener> listeners = new CopyOnWriteArrayList<>();

    /** A good-bye takes one of these. */
    final Semaphore goodbyes = new Semaphore(1000);

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

    /** What it was told next, on whatever thread. */
    String next() throws InterruptedException {
        return calls.poll(5, TimeUnit.SECONDS);
    }

    boolean isIdle() {
        return calls.isEmpty();
    }

    @Override
    public void registerService(ServiceDescription description) {
        calls.add("register " + description.serviceName + " " + description.servicePort);
    }

    @Override
    public void unregisterService(ServiceDescription description) {
        calls.add("unregister " + description.serviceName + " " + description.servicePort);
        goodbyes.acquireUninterruptibly();
    }

    @Override
    public void addServiceListener(String type, ServiceListener listener) {
        listeners.add(listener);
        calls.add("listen " + type);
    }

    @Override
    public void removeServiceListener(String type, ServiceListener listener) {
        listeners.remove(listener);
    }

    @Override
    public Set<JmDNS> getClientInstances() {
        return Set.of();
    }

    @Override
    public void unregisterAllServices() {
        throw new AssertionError("others advertise too");
    }

    @Override
    public ServiceInfo[] list(String type) {
        throw new AssertionError("blocks");
    }

    @Override
    public ServiceInfo[] list(String type, Duration timeout) {
        throw new AssertionError("blocks");
    }

    @Override
    public void close() {
        throw new AssertionError("it is openHAB's");
    }
}
