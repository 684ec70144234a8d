/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.peer.Advertiser;
import org.openhab.binding.lightwaveos.internal.peer.Browser;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.binding.lightwaveos.internal.peer.SinglePeer;
import org.openhab.core.net.NetworkAddressService;
import org.openhab.core.storage.Storage;

/**
 * What a peer needs of the rest of the add-on, and of openHAB.
 *
 * @param nodes makes its node
 * @param threads a thread for each task, that may block
 * @param asker asks an endpoint who is there; returns at once
 */
record PeerServices(
        NodeFactory nodes,
        Executor threads,
        Function<Endpoint, CompletionStage<DeviceIdentity>> asker,
        HostIdentity identity,
        NetworkAddressService addresses,
        PeerSightings sightings,
        Advertiser advertiser,
        Browser browser,
        SinglePeer single,
        Storage<String> storage,
        ToldChoices told,
        LightwaveStateDescriptionProvider descriptions,
        Gatherings gatherings) {}
