/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStorage;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.peer.FakeNode;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.binding.lightwaveos.internal.peer.SinglePeer;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.types.Command;

/** An openHAB that may become a peer: Things of that kind, all that they share, and a look at all that they do. */
final class PeerBench {

    static final DeviceUuid OWN = new DeviceUuid("LW-B827EB123456");

    final FakeStorage storage = new FakeStorage();
    final FakeDescriptions descriptions = new FakeDescriptions();
    final FakeAddresses addresses = new FakeAddresses();
    final FakeOutside outside = new FakeOutside();
    final DeviceSightings devices = new DeviceSightings();
    final PeerSightings sightings = new PeerSightings(devices);
    final VirtualScheduler time = new VirtualScheduler();
    final List<FakeNode> nodes = new ArrayList<>();
    final Map<Endpoint, DeviceUuid> network = new HashMap<>();
    final Gatherings gatherings = new Gatherings(time, time::nanoTime);
    final ToldChoices told;
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final PeerServices services;

    PeerBench() {
        storage.put("peer/mac", OWN.text().substring(3));
        told = new ToldChoices(storage);
        services = new PeerServices(
                (settings, executor, listener) -> {
                    FakeNode node = new FakeNode(settings, listener);
                    nodes.add(node);
                    return node;
                },
                threads::add,
                this::ask,
                new HostIdentity(new LightwaveStorage(new OneStorage())),
                addresses,
                sightings,
                outside,
                outside,
                new SinglePeer(time),
                storage,
                told,
                descriptions.provider,
                gatherings);
    }

    /** One Thing with its handler. */
    final class House {

        final FakeCallback callback = new FakeCallback();
        final Bridge bridge;
        PeerHandler handler;

        House(String id, Map<String, Object> extraConfiguration) {
            Configuration configuration = new Configuration();
            configuration.put("port", BigDecimal.valueOf(8190));
            extraConfiguration.forEach(configuration::put);
            bridge = BridgeBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, id)
                    .withConfiguration(configuration)
                    .build();
            newHandler();
        }

        /** As after a restart of openHAB: a new handler, the same Thing and storage. */
        void newHandler() {
            handler = new PeerHandler(bridge, services);
            handler.setCallback(callback);
        }

        /** Starts it, as far as it comes. */
        House start() {
            handler.initialize();
            runThreads();
            return this;
        }

        void command(String channel, Command command) {
            handler.handleCommand(new ChannelUID(bridge.getUID(), channel), command);
        }

        ThingStatusInfo status() {
            return callback.lastStatus();
        }
    }

    House house(Map<String, Object> configuration) {
        return new House("openhab", configuration);
    }

    FakeNode node() {
        return nodes.get(nodes.size() - 1);
    }

    /** Attempts to listen run on threads of their own: now. */
    void runThreads() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    int waitingThreads() {
        return threads.size();
    }

    private CompletionStage<DeviceIdentity> ask(Endpoint endpoint) {
        DeviceUuid there = network.get(endpoint);
        return there == null
                ? CompletableFuture.failedFuture(new IllegalStateException("nobody there"))
                : CompletableFuture.completedFuture(new DeviceIdentity(Optional.of(there), endpoint, "", "", "", ""));
    }

    private final class OneStorage implements StorageService {

        @Override
        public <T> Storage<T> getStorage(String name) {
            throw new AssertionError("without a class loader openHAB can't read back what it stored");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Storage<T> getStorage(String name, ClassLoader classLoader) {
            return (Storage<T>) storage;
        }
    }
}
