/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.List;
import java.util.function.Consumer;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.StateWriter;

/** The states of a firmware's sync, and when it sends its light. */
final class SyncMachine {

    private static final long DISCOVERING_MS = 5_000;
    private static final long SCAN_MS = 30_000;

    final Discovery discovery;
    final Connections connections;
    final Election election;

    private final String own;
    private final LightStore store;
    private List<ServiceRecord> inReach = List.of();
    private SyncState state = SyncState.INITIALIZING;
    private int enteredMs;
    private int lastScanMs;
    private long lastBroadcastVersion;
    private boolean statePending;

    SyncMachine(String own, LightStore store, Consumer<SyncAction> out) {
        this.own = own;
        this.store = store;
        this.discovery = new Discovery(own);
        this.connections = new Connections(out, this::connectionChanged);
        this.election = new Election(own);
    }

    SyncState state() {
        return state;
    }

    boolean isStatePending() {
        return statePending;
    }

    void inReach(List<ServiceRecord> answers) {
        inReach = List.copyOf(answers);
    }

    void start(int nowMs) {
        store.subscribe(this::lightChanged);
        enter(nowMs, SyncState.DISCOVERING);
    }

    void tick(int nowMs) {
        connections.heartbeat(nowMs);
        discovery.dropStale(nowMs);
        switch (state) {
            case INITIALIZING -> enter(nowMs, SyncState.DISCOVERING);
            case DISCOVERING -> discovering(nowMs);
            case ELECTING -> enter(nowMs, elected() ? SyncState.LEADING : SyncState.FOLLOWING);
            case LEADING -> leading(nowMs);
            case FOLLOWING -> following(nowMs);
            case RECONNECTING -> reconnecting(nowMs);
            case SYNCHRONIZED -> {
                // Nothing: this is why a leader's later changes are not sent.
            }
        }
        // Counted from the device's start, so one that has been up for longer scans at its first tick again.
        if (Integer.toUnsignedLong(nowMs - lastScanMs) >= SCAN_MS) {
            scan(nowMs);
            lastScanMs = nowMs;
        }
    }

    /** Whatever the role. */
    void broadcastState(int nowMs) {
        SyncLight light = store.light();
        connections.broadcast(StateWriter.write(light, Integer.toUnsignedLong(nowMs), own));
        lastBroadcastVersion = light.version();
    }

    void lightUpdated() {
        statePending |= election.isLeader();
    }

    private void lightChanged(SyncLight light) {
        // The comparison does not know the ring: right after the wrap nothing is due.
        statePending |= election.isLeader() && light.version() > lastBroadcastVersion;
    }

    private void connectionChanged(int nowMs, String peer, boolean connected) {
        discovery.setConnected(peer, connected);
        if (!connected) {
            boolean alone = connections.connectedPeers().isEmpty();
            enter(nowMs, alone ? SyncState.RECONNECTING : SyncState.ELECTING);
        } else if (state == SyncState.SYNCHRONIZED || state == SyncState.LEADING || state == SyncState.FOLLOWING) {
            enter(nowMs, SyncState.ELECTING);
        }
    }

    private void enter(int nowMs, SyncState next) {
        if (next == state) {
            return;
        }
        state = next;
        enteredMs = nowMs;
        if (next == SyncState.DISCOVERING) {
            scan(nowMs);
        } else if (next == SyncState.LEADING) {
            statePending = true;
        }
    }

    void scan(int nowMs) {
        discovery.scanned(nowMs, inReach, connections::connect);
    }

    private void discovering(int nowMs) {
        dialAll();
        boolean waitedEnough = Integer.toUnsignedLong(nowMs - enteredMs) > DISCOVERING_MS;
        if (waitedEnough || !connections.connectedPeers().isEmpty()) {
            enter(nowMs, SyncState.ELECTING);
        }
    }

    private void leading(int nowMs) {
        if (statePending) {
            broadcastState(nowMs);
            statePending = false;
        }
        enter(nowMs, elected() ? SyncState.SYNCHRONIZED : SyncState.FOLLOWING);
    }

    private void following(int nowMs) {
        if (elected()) {
            enter(nowMs, SyncState.LEADING);
        }
    }

    private void reconnecting(int nowMs) {
        dialAll();
        if (!connections.connectedPeers().isEmpty()) {
            enter(nowMs, SyncState.ELECTING);
        }
    }

    private void dialAll() {
        discovery.peers().stream().filter(peer -> !peer.connected).forEach(connections::connect);
    }

    private boolean elected() {
        return election.evaluate(connections.connectedPeers()) == SyncRole.LEADER;
    }
}
