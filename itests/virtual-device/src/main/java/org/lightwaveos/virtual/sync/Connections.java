/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The four outgoing connections and their heartbeat. */
final class Connections {

    /** Told when a connection stands or is lost; at a stop the UUID is wiped before this is called, so it is empty. */
    interface Listener {
        void changed(int nowMs, String peer, boolean connected);
    }

    private static final String PING = "{\"t\":\"sync.ping\"}";
    private static final int ROOM = 4;
    private static final long HEARTBEAT_MS = 10_000;
    private static final int MISSES = 3;

    private final Slot[] slots = new Slot[ROOM];
    /** Outlives a slot's connection: a slot that is taken again goes on from its last ping. */
    private final int[] lastPings = new int[ROOM];

    private final Consumer<SyncAction> out;
    private final Listener listener;

    Connections(Consumer<SyncAction> out, Listener listener) {
        this.out = out;
        this.listener = listener;
    }

    /** Dials, unless the peer has a slot already, even one whose connection is lost, or no slot is free. */
    void connect(Discovery.Found peer) {
        int free = Arrays.asList(slots).indexOf(null);
        if (find(peer.uuid) == null && free >= 0) {
            slots[free] = new Slot(peer.uuid, peer.uri(), lastPings[free]);
            out.accept(new SyncAction.Connect(peer.uuid, peer.uri()));
        }
    }

    void connected(int nowMs, Slot slot) {
        slot.connecting = false;
        slot.connected = true;
        slot.missedPings = 0;
        listener.changed(nowMs, slot.peer, true);
    }

    void lost(int nowMs, Slot slot) {
        boolean stood = slot.connected;
        slot.connected = false;
        slot.connecting = false;
        if (stood) {
            listener.changed(nowMs, slot.peer, false);
        }
    }

    void heartbeat(int nowMs) {
        for (Slot slot : connectedSlots()) {
            if (Integer.toUnsignedLong(nowMs - slot.lastPingMs) >= HEARTBEAT_MS) {
                send(slot.peer, PING);
                slot.lastPingMs = nowMs;
                slot.missedPings++;
            }
        }
        for (Slot slot : connectedSlots()) {
            if (slot.missedPings >= MISSES) {
                lost(nowMs, slot);
            }
        }
    }

    void closeAll(int nowMs) {
        for (int i = 0; i < ROOM; i++) {
            Slot slot = slots[i];
            if (slot != null) {
                out.accept(new SyncAction.Close(slot.peer, slot.uri));
                lastPings[i] = slot.lastPingMs;
                slots[i] = null;
                if (slot.connected) {
                    listener.changed(nowMs, "", false);
                }
            }
        }
    }

    /** Nothing happens unless one of our own connections to the peer stands. */
    void send(String peer, String text) {
        Slot slot = find(peer);
        if (slot != null && slot.connected) {
            out.accept(new SyncAction.Send(peer, text));
        }
    }

    void broadcast(String text) {
        connectedPeers().forEach(peer -> send(peer, text));
    }

    List<String> connectedPeers() {
        return connectedSlots().stream().map(slot -> slot.peer).toList();
    }

    /** Null if the peer has none. */
    Slot find(String peer) {
        return taken().filter(slot -> slot.peer.equals(peer)).findFirst().orElse(null);
    }

    List<SlotView> views() {
        return taken().map(Slot::view).toList();
    }

    private List<Slot> connectedSlots() {
        return new ArrayList<>(taken().filter(slot -> slot.connected).toList());
    }

    private Stream<Slot> taken() {
        return Arrays.stream(slots).filter(Objects::nonNull);
    }
}
