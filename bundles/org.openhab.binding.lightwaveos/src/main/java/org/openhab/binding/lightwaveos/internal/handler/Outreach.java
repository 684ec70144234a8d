/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerAddress;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.peer.StaticPeers;

/**
 * How a peer finds others, and is found, once it listens: a peer that was told of before would be dialled by firmware that
 * tries once only.
 */
final class Outreach implements PeerSightings.Watcher, AutoCloseable {

    private final DeviceUuid own;
    private final PeerNode node;
    private final PeerServices services;
    private final boolean advertised;
    private final StaticPeers statics;

    // All access must be guarded by "this".
    private boolean begun;
    private boolean closed;

    /** @param connected whether there is a connection to that peer */
    Outreach(
            DeviceUuid own,
            PeerNode node,
            PeerServices services,
            PeerConfig config,
            Predicate<DeviceUuid> connected,
            ScheduledExecutorService executor) {
        this.own = own;
        this.node = node;
        this.services = services;
        // Units count whomever they find: an observer dials, and is not to be found.
        advertised = config.advertise && config.leadership() != Leadership.OBSERVER;
        statics =
                new StaticPeers(config.endpoints(), services.asker(), connected, services.sightings()::seen, executor);
    }

    /** The peer listens on this port. The lock is held so that nothing begins after the end; nobody called here calls back. */
    void begin(int port) {
        synchronized (this) {
            if (closed) {
                return;
            }
            begun = true;
            if (advertised) {
                services.advertiser().advertise(own, port);
            }
            services.browser().start();
            services.sightings().add(this);
        }
        statics.start();
    }

    @Override
    public void close() {
        statics.close();
        synchronized (this) {
            closed = true;
            if (begun) {
                services.sightings().remove(this);
                services.browser().stop();
                services.advertiser().withdraw();
            }
        }
    }

    /** Our own announcement is heard, too. */
    @Override
    public void seen(DeviceUuid uuid, Endpoint where) {
        if (!uuid.equals(own)) {
            node.seen(uuid, new PeerAddress(where.host(), where.port()));
        }
    }

    @Override
    public void gone(DeviceUuid uuid) {
        if (!uuid.equals(own)) {
            node.gone(uuid);
        }
    }
}
