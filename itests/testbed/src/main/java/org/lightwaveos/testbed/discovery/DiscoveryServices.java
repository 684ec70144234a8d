/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.DiscoveryServiceRegistry;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** openHAB's registry of discovery services; passes what they find on to the inbox. */
@Component(
        immediate = true,
        service = {DiscoveryServiceRegistry.class, DiscoveryServices.class})
public final class DiscoveryServices implements DiscoveryServiceRegistry, DiscoveryListener {

    private final Logger logger = LoggerFactory.getLogger(DiscoveryServices.class);
    private final Set<DiscoveryService> services = new CopyOnWriteArraySet<>();
    private final Set<DiscoveryListener> listeners = new CopyOnWriteArraySet<>();

    @Activate
    public DiscoveryServices(@Reference Inbox inbox) {
        listeners.add(inbox);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addService(DiscoveryService service) {
        services.add(service);
        service.addDiscoveryListener(this);
    }

    void removeService(DiscoveryService service) {
        service.removeDiscoveryListener(this);
        services.remove(service);
    }

    @Override
    public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
        guarded(listener -> listener.thingDiscovered(source, result));
    }

    @Override
    public void thingRemoved(DiscoveryService source, ThingUID thingUID) {
        guarded(listener -> listener.thingRemoved(source, thingUID));
    }

    private void guarded(java.util.function.Consumer<DiscoveryListener> news) {
        for (DiscoveryListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                logger.error(
                        "Cannot notify the DiscoveryListener '{}'",
                        listener.getClass().getName(),
                        e);
            }
        }
    }

    @Override
    public Collection<ThingUID> removeOlderResults(
            DiscoveryService source, Instant timestamp, Collection<ThingTypeUID> types, ThingUID bridge) {
        Set<ThingUID> removed = new HashSet<>();
        guarded(listener -> {
            Collection<ThingUID> older = listener.removeOlderResults(source, timestamp, types, bridge);
            removed.addAll(older == null ? List.of() : older);
        });
        return removed;
    }

    @Override
    public boolean startScan(String bindingId, String input, ScanListener listener) {
        return start(getDiscoveryServices(bindingId), input, listener);
    }

    @Override
    public boolean startScan(ThingTypeUID type, String input, ScanListener listener) {
        return start(of(found -> found.equals(type)), input, listener);
    }

    private boolean start(Set<DiscoveryService> chosen, String input, ScanListener listener) {
        ScanListener all = new AggregatingScanListener(chosen.size(), listener);
        for (DiscoveryService service : chosen) {
            try {
                if (input != null && service.isScanInputSupported()) {
                    service.startScan(input, all);
                } else {
                    service.startScan(all);
                }
            } catch (RuntimeException e) {
                logger.error("Cannot trigger scan on '{}'", service.getClass().getSimpleName(), e);
            }
        }
        return !chosen.isEmpty();
    }

    @Override
    public boolean abortScan(ThingTypeUID type) {
        Set<DiscoveryService> chosen = of(found -> found.equals(type));
        chosen.forEach(DiscoveryService::abortScan);
        return !chosen.isEmpty();
    }

    @Override
    public boolean abortScan(String bindingId) {
        Set<DiscoveryService> chosen = getDiscoveryServices(bindingId);
        chosen.forEach(DiscoveryService::abortScan);
        return !chosen.isEmpty();
    }

    @Override
    public Set<DiscoveryService> getDiscoveryServices(String bindingId) {
        return of(found -> found.getBindingId().equals(bindingId));
    }

    private Set<DiscoveryService> of(Predicate<ThingTypeUID> type) {
        return services.stream()
                .filter(service -> service.getSupportedThingTypes().stream().anyMatch(type))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean supportsDiscovery(ThingTypeUID type) {
        return !of(found -> found.equals(type)).isEmpty();
    }

    @Override
    public boolean supportsDiscovery(String bindingId) {
        return !getDiscoveryServices(bindingId).isEmpty();
    }

    @Override
    public void addDiscoveryListener(DiscoveryListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeDiscoveryListener(DiscoveryListener listener) {
        listeners.remove(listener);
    }

    @Override
    public List<ThingTypeUID> getSupportedThingTypes() {
        return services.stream()
                .flatMap(service -> service.getSupportedThingTypes().stream())
                .toList();
    }

    @Override
    public List<String> getSupportedBindings() {
        return getSupportedThingTypes().stream().map(ThingTypeUID::getBindingId).toList();
    }

    @Override
    public int getMaxScanTimeout(ThingTypeUID type) {
        return longest(of(found -> found.equals(type)));
    }

    @Override
    public int getMaxScanTimeout(String bindingId) {
        return longest(getDiscoveryServices(bindingId));
    }

    private static int longest(Set<DiscoveryService> chosen) {
        return chosen.stream().mapToInt(DiscoveryService::getScanTimeout).max().orElse(0);
    }
}
