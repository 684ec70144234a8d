/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.discovery.UnitFinder;
import org.openhab.binding.lightwaveos.internal.discovery.UnitFinderService;
import org.openhab.binding.lightwaveos.internal.peer.Browser;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.net.CidrAddress;
import org.openhab.core.net.NetworkAddressChangeListener;
import org.openhab.core.net.NetworkAddressService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Listens to announcements while a peer is at work: openHAB's own discovery may be switched off, and does not see what comes
 * after a change of this host's addresses, since its client forgets its listeners then.
 */
@Component(service = Browser.class)
public class PeerBrowser implements Browser, ServiceListener, NetworkAddressChangeListener {

    /** openHAB's client makes its new sockets meanwhile; how long that takes is not known, so twice. */
    static final List<Duration> AFTER_CHANGE = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    private static final String POOL = "discovery";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** jmdns waits at least 200 ms for an answer, whatever it is told; the answer comes as an event anyway. */
    private static final long SHORTEST_WAIT_MS = 1;

    private final MdnsWorker worker = new MdnsWorker("lightwaveos-browser");
    private final MDNSClient client;
    private final NetworkAddressService addresses;
    private final UnitFinder finder;
    private final ScheduledExecutorService scheduler;

    private volatile boolean listening; // written under "this"

    // All access must be guarded by "this".
    private final List<ScheduledFuture<?>> relistening = new ArrayList<>();

    @Activate
    public PeerBrowser(
            @Reference MDNSClient client,
            @Reference NetworkAddressService addresses,
            @Reference UnitFinderService finders) {
        this(client, addresses, finders.finder(), ThreadPoolManager.getScheduledPool(POOL));
    }

    PeerBrowser(
            MDNSClient client, NetworkAddressService addresses, UnitFinder finder, ScheduledExecutorService scheduler) {
        this.client = client;
        this.addresses = addresses;
        this.finder = finder;
        this.scheduler = scheduler;
    }

    @Override
    public synchronized void start() {
        listening = true;
        addresses.addNetworkAddressChangeListener(this);
        worker.execute(this::listen);
    }

    @Override
    public synchronized void stop() {
        listening = false;
        addresses.removeNetworkAddressChangeListener(this);
        relistening.forEach(timer -> timer.cancel(false));
        relistening.clear();
        client.removeServiceListener(Announcements.SERVICE_TYPE, this);
    }

    @Deactivate
    void deactivate() {
        stop();
        worker.finish(PATIENCE);
    }

    @Override
    public synchronized void onChanged(List<CidrAddress> added, List<CidrAddress> removed) {
        relistening.removeIf(ScheduledFuture::isDone);
        for (Duration delay : AFTER_CHANGE) {
            relistening.add(
                    scheduler.schedule(() -> worker.execute(this::listen), delay.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void serviceAdded(@Nullable ServiceEvent event) {
        @Nullable JmDNS dns = event == null ? null : event.getDNS();
        if (event != null && dns != null) {
            worker.execute(() -> dns.requestServiceInfo(event.getType(), event.getName(), true, SHORTEST_WAIT_MS));
        }
    }

    @Override
    public void serviceResolved(@Nullable ServiceEvent event) {
        @Nullable ServiceInfo service = event == null ? null : event.getInfo();
        if (listening && service != null) {
            Announcements.read(service).ifPresent(finder::announced);
        }
    }

    @Override
    public void serviceRemoved(@Nullable ServiceEvent event) {
        if (event != null && listening) {
            finder.withdrawn(event.getName());
        }
    }

    /** Once on each of the client's sockets, however often it was called before. */
    private synchronized void listen() {
        if (listening) {
            client.removeServiceListener(Announcements.SERVICE_TYPE, this);
            client.addServiceListener(Announcements.SERVICE_TYPE, this);
        }
    }
}
