/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.mdns.MDNSDiscoveryParticipant;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for the service types of all participants and asks them what was found, with openHAB's habits: events of one name within 200 ms
 * become one call, unresolved services are asked about as well, and removals come on jmdns' thread without text records.
 */
@Component(immediate = true, service = DiscoveryService.class)
public final class MdnsDiscovery extends AbstractDiscoveryService implements ServiceListener {

    private static final int SCAN_SECONDS = 5;
    private static final long MERGE_MILLIS = 200;
    private static final Duration FOREGROUND_LIST = Duration.ofMillis(200);

    private final Logger logger = LoggerFactory.getLogger(MdnsDiscovery.class);
    private final Set<MDNSDiscoveryParticipant> participants = new CopyOnWriteArraySet<>();
    private final Map<String, ScheduledFuture<?>> merging = new HashMap<>();
    private final Map<String, ScheduledFuture<?>> removals = new HashMap<>();
    private final MDNSClient client;
    private volatile boolean ending;

    @Activate
    public MdnsDiscovery(
            @Reference MDNSClient client, @Reference TranslationProvider texts, @Reference LocaleProvider locales) {
        super(SCAN_SECONDS);
        this.client = client;
        this.i18nProvider = texts;
        this.localeProvider = locales;
        super.activate(Map.of());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addParticipant(MDNSDiscoveryParticipant participant) {
        participants.add(participant);
        client.addServiceListener(participant.getServiceType(), this);
    }

    void removeParticipant(MDNSDiscoveryParticipant participant) {
        participants.remove(participant);
        client.removeServiceListener(participant.getServiceType(), this);
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        Set<ThingTypeUID> types = new HashSet<>();
        participants.forEach(participant -> types.addAll(participant.getSupportedThingTypeUIDs()));
        return types;
    }

    @Override
    protected void startScan() {
        scheduler.execute(this::scan);
    }

    private void scan() {
        for (MDNSDiscoveryParticipant participant : participants) {
            for (ServiceInfo info : client.list(participant.getServiceType(), FOREGROUND_LIST)) {
                discover(participant, info);
            }
        }
    }

    @Override
    protected synchronized void stopScan() {
        removeOlderResults(getTimestampOfLastScan());
        super.stopScan();
    }

    @Override
    public void serviceAdded(ServiceEvent event) {
        if (ending) {
            return;
        }
        consider(event);
        JmDNS dns = event.getDNS();
        if (dns != null) {
            dns.requestServiceInfo(event.getType(), event.getName(), true);
        }
    }

    @Override
    public void serviceResolved(ServiceEvent event) {
        if (!ending) {
            consider(event);
        }
    }

    @Override
    public void serviceRemoved(ServiceEvent event) {
        ServiceInfo info = event.getInfo();
        if (!ending && info != null) {
            forType(event.getType(), participant -> remove(participant, info));
        }
    }

    private void consider(ServiceEvent event) {
        ServiceInfo info = event.getInfo();
        if (info == null) {
            return;
        }
        ScheduledFuture<?> earlier;
        synchronized (this) {
            earlier = merging.put(
                    info.getKey(),
                    scheduler.schedule(() -> merged(info, event.getType()), MERGE_MILLIS, TimeUnit.MILLISECONDS));
        }
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    private void merged(ServiceInfo info, String type) {
        synchronized (this) {
            merging.remove(info.getKey());
        }
        forType(type, participant -> discover(participant, info));
    }

    private void forType(String type, Consumer<MDNSDiscoveryParticipant> action) {
        if (ending) {
            return;
        }
        for (MDNSDiscoveryParticipant participant : participants) {
            if (participant.getServiceType().equals(type)) {
                try {
                    action.accept(participant);
                } catch (RuntimeException e) {
                    logger.error(
                            "Participant '{}' threw an exception",
                            participant.getClass().getName(),
                            e);
                }
            }
        }
    }

    private void discover(MDNSDiscoveryParticipant participant, ServiceInfo info) {
        DiscoveryResult result = participant.createResult(info);
        if (result != null) {
            cancelRemoval(info.getKey());
            thingDiscovered(result, FrameworkUtil.getBundle(participant.getClass()));
        }
    }

    private void remove(MDNSDiscoveryParticipant participant, ServiceInfo info) {
        ThingUID uid = participant.getThingUID(info);
        if (uid == null) {
            return;
        }
        long grace = participant.getRemovalGracePeriodSeconds(info);
        if (grace <= 0) {
            thingRemoved(uid);
            return;
        }
        cancelRemoval(info.getKey());
        synchronized (this) {
            removals.put(info.getKey(), scheduler.schedule(() -> thingRemoved(uid), grace, TimeUnit.SECONDS));
        }
    }

    private synchronized void cancelRemoval(String key) {
        ScheduledFuture<?> removal = removals.remove(key);
        if (removal != null) {
            removal.cancel(false);
        }
    }

    @Deactivate
    @Override
    protected void deactivate() {
        ending = true;
        super.deactivate();
        synchronized (this) {
            merging.values().forEach(task -> task.cancel(false));
            removals.values().forEach(task -> task.cancel(false));
        }
    }
}
