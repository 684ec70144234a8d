/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.RawText;

/**
 * One firmware as a sync peer, faults included. Events in, actions out, in the order in which they are to be done. Not for
 * more than one thread.
 *
 * <p>Times are milliseconds since the device's start, of which 32 bits count. A device that has {@linkplain #hasCrashed
 * crashed} does nothing more.
 */
public final class FirmwarePeer {

    private final List<SyncAction> out = new ArrayList<>();
    private final LightStore store = new LightStore();
    private final SyncMachine machine;
    private final Receiver receiver;
    private boolean crashed;

    /**
     * A device that has not been started.
     *
     * @param uuid of its MAC address, as in {@code LW-AABBCCDDEEFF}
     * @throws IllegalArgumentException if it is no UUID
     */
    public FirmwarePeer(String uuid) {
        if (DeviceUuid.parse(uuid).isEmpty()) {
            throw new IllegalArgumentException("No UUID of a device: " + uuid);
        }
        machine = new SyncMachine(uuid, store, out::add);
        receiver = new Receiver(uuid, store, machine);
    }

    /** What scans find from now on. Nothing happens until the next scan: at the start and then every 30 s. */
    public void inReach(List<ServiceRecord> answers) {
        machine.inReach(answers);
    }

    public List<SyncAction> start(long nowMs) {
        return alive(() -> machine.start((int) nowMs));
    }

    /** To be called every 100 ms. */
    public List<SyncAction> tick(long nowMs) {
        return alive(() -> machine.tick((int) nowMs));
    }

    /** A scan now: the same as the device's own, only at another time. */
    public List<SyncAction> scan(long nowMs) {
        return alive(() -> machine.scan((int) nowMs));
    }

    /** Something happened on the connection that was dialled for the peer; passed over if there is none. */
    public List<SyncAction> link(long nowMs, String peer, LinkEvent event) {
        Slot slot = machine.connections.find(peer);
        return slot == null ? List.of() : alive(() -> link((int) nowMs, slot, event));
    }

    /**
     * A text reached the device's server.
     *
     * @param peer whom the server takes the sender for
     */
    public List<SyncAction> incoming(long nowMs, String peer, byte[] text) {
        return alive(() -> {
            if (text.length > 0) {
                receive((int) nowMs, peer, RawText.of(text));
            }
        });
    }

    public List<SyncAction> message(long nowMs, SyncMessage message) {
        return alive(() -> {
            if (message == SyncMessage.SYNC_REQUEST) {
                machine.broadcastState((int) nowMs);
            } else if (message == SyncMessage.STATE_UPDATED) {
                machine.lightUpdated();
            }
        });
    }

    /**
     * A change made on the device itself; one out of range is refused silently.
     *
     * @param values one for each of the kind's parameters
     */
    public void dispatch(CommandKind kind, int... values) {
        alive(() -> store.dispatch(kind, values));
    }

    /** Puts a light in place as if it had always been there. */
    public void restore(SyncLight light) {
        store.replace(light);
    }

    public List<SyncAction> stop(long nowMs) {
        return alive(() -> machine.connections.closeAll((int) nowMs));
    }

    public boolean hasCrashed() {
        return crashed;
    }

    public SyncLight light() {
        return store.light();
    }

    public SyncState state() {
        return machine.state();
    }

    public SyncRole role() {
        return machine.election.role();
    }

    /** Empty before the first election. */
    public Optional<String> leader() {
        return machine.election.leader();
    }

    /** Whether the next tick as a newly elected leader is to send the state. */
    public boolean isStatePending() {
        return machine.isStatePending();
    }

    /** Those at the other end of standing connections of our own. */
    public List<String> connected() {
        return machine.connections.connectedPeers();
    }

    public List<String> discovered() {
        return machine.discovery.peers().stream().map(peer -> peer.uuid).toList();
    }

    /** When a discovered peer was last seen or heard; empty if it is not known. */
    public OptionalLong lastSeenMs(String peer) {
        Discovery.Found found = machine.discovery.find(peer);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.lastSeenMs());
    }

    public List<SlotView> slots() {
        return machine.connections.views();
    }

    private void link(int nowMs, Slot slot, LinkEvent event) {
        if (event instanceof LinkEvent.Connected) {
            machine.connections.connected(nowMs, slot);
        } else if (event instanceof LinkEvent.Lost) {
            machine.connections.lost(nowMs, slot);
        } else if (event instanceof LinkEvent.Frame frame) {
            frame(nowMs, slot, frame);
        }
    }

    private void frame(int nowMs, Slot slot, LinkEvent.Frame frame) {
        if (frame.opcode() == LinkEvent.Frame.PONG) {
            slot.missedPings = 0;
        }
        // Every payload passes through the one buffer, also one that is not read.
        for (int at = 0; at < frame.payload().length && !crashed; at += Slot.BUFFER) {
            byte[] buffer = slot.received(frame.payload(), at);
            if (frame.opcode() == LinkEvent.Frame.TEXT) {
                slot.missedPings = 0;
                receive(nowMs, slot.peer, RawText.of(buffer));
            }
        }
    }

    private void receive(int nowMs, String peer, RawText text) {
        crashed = !receiver.receive(nowMs, peer, text);
    }

    private List<SyncAction> alive(Runnable event) {
        if (!crashed) {
            event.run();
        }
        List<SyncAction> actions = List.copyOf(out);
        out.clear();
        return actions;
    }
}
