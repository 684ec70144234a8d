/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.gateway.Outbox;
import org.lightwaveos.virtual.net.PeerClient;
import org.lightwaveos.virtual.net.PeerLink;
import org.lightwaveos.virtual.net.SourceAddress;
import org.lightwaveos.virtual.sync.FirmwareSide;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.correct.CorrectPeer;

/** A unit's sync from boot to power-off: its state machine, its connections and whom it can find. */
final class PoweredSync implements PeerLink {

    private static final long PING_MS = 10_000;

    private final Executor thread;
    private final LongSupplier clock;
    private final PeerClient client;
    private final UnitSync unit;
    private final UnitNetwork network;
    private long pingMs;

    /**
     * Sync of a unit that is booting.
     *
     * @param given whom scans find beside those that answer by mDNS
     * @param thread the device's one
     * @param crashed called once on the device's thread, when the unit does not survive what it was told
     * @throws IOException if its connections have no address to come from
     */
    PoweredSync(
            VirtualDeviceConfig config,
            List<ServiceRecord> given,
            Gateway gateway,
            Outbox server,
            Observer observer,
            Executor thread,
            LongSupplier clock,
            Runnable crashed)
            throws IOException {
        this.thread = thread;
        this.clock = clock;
        client = new PeerClient(
                SourceAddress.of(config.uuid(), config.address()), "virtual-device-" + config.number() + "-sync", this);
        unit = new UnitSync(sideOf(config), gateway, new PeerWires(client, server), observer, crashed);
        network = new UnitNetwork(config, given, thread, observer);
    }

    private static SyncSide sideOf(VirtualDeviceConfig config) {
        String uuid = config.uuid().text();
        return config.sync() == SyncKind.FIRMWARE ? new FirmwareSide(uuid) : new CorrectPeer(uuid);
    }

    /** The first scan is part of the start, as it is on a unit. */
    void start() {
        network.ask(now(), found -> unit.start(found, now()));
    }

    void frame(long nowMs) {
        if (network.isDue(nowMs)) {
            network.ask(nowMs, unit::inReach);
        }
        if (nowMs - pingMs >= PING_MS) {
            pingMs = nowMs;
            client.ping();
        }
        unit.frame(nowMs);
    }

    void inReach(List<ServiceRecord> records) {
        network.give(records);
        unit.inReach(network.all());
    }

    void scanNow() {
        network.ask(now(), found -> unit.scan(found, now()));
    }

    SyncView view() {
        return unit.view();
    }

    void clientGone(int clientId) {
        unit.clientGone(clientId, now());
    }

    @Override
    public void opened(int connection) {
        thread.execute(() -> unit.opened(connection, now()));
    }

    @Override
    public void received(int connection, int opcode, byte[] payload) {
        thread.execute(() -> unit.received(connection, opcode, payload, now()));
    }

    @Override
    public void lost(int connection) {
        thread.execute(() -> unit.lost(connection, now()));
    }

    /** Power cut. */
    void kill() {
        client.kill();
    }

    /** Orderly end. */
    void close() {
        client.close();
    }

    private long now() {
        return clock.getAsLong();
    }
}
