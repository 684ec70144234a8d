/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.List;
import java.util.Map;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.gateway.SyncInbox;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.SyncLight;

/**
 * A unit whose sync is wired to its renderer. In the firmware's sources it is not: there the synced light ends in a store
 * that nothing renders, and nothing that is rendered gets into it. All else is as the kind of unit has it.
 *
 * <p>Belongs to the device's thread.
 */
final class UnitSync implements SyncInbox {

    private static final long TICK_MS = 100;

    private final SyncSide side;
    private final Gateway gateway;
    private final PeerWires wires;
    private final Observer observer;
    private final Runnable crashed;
    private boolean started;
    private boolean dead;
    private long tickMs;
    private SyncLight shown;
    private LiveLight seen;
    private SyncView told;

    /** @param crashed called once, when the unit does not survive what it was told */
    UnitSync(SyncSide side, Gateway gateway, PeerWires wires, Observer observer, Runnable crashed) {
        this.side = side;
        this.gateway = gateway;
        this.wires = wires;
        this.observer = observer;
        this.crashed = crashed;
        told = SyncView.of(side);
        boot();
        gateway.sync(this);
    }

    /** What is shown now is what the unit brings into its group. */
    private void boot() {
        seen = gateway.light();
        side.restore(SyncLights.booted(seen));
        shown = side.light();
    }

    void start(List<ServiceRecord> inReach, long nowMs) {
        boot();
        started = true;
        side.inReach(inReach);
        perform(side.start(nowMs));
    }

    /** Counts at the next scan. */
    void inReach(List<ServiceRecord> answers) {
        side.inReach(answers);
    }

    void scan(List<ServiceRecord> inReach, long nowMs) {
        if (started) {
            side.inReach(inReach);
            perform(side.scan(nowMs));
        }
    }

    /** A frame's turn, after the renderer has taken up what the API set: changes go out, the group's light comes in. */
    void frame(long nowMs) {
        if (!started) {
            return;
        }
        LiveLight live = gateway.light();
        List<Change> changes = LocalChanges.between(seen, live);
        if (!changes.isEmpty()) {
            perform(side.dispatch(nowMs, changes));
        }
        if (live.hueSet() != seen.hueSet()) {
            perform(side.setHue(nowMs, live.hueSet()));
        }
        seen = live;
        if (nowMs - tickMs >= TICK_MS) {
            tickMs = nowMs;
            perform(side.tick(nowMs));
        }
        show(nowMs);
        tell();
    }

    private void show(long nowMs) {
        SyncLight next = side.light();
        GroupLight was = SyncLights.shown(shown);
        GroupLight is = SyncLights.shown(next);
        shown = next;
        if (!is.equals(was)) {
            gateway.show(was, is, nowMs);
            seen = gateway.light();
        }
    }

    @Override
    public boolean takes(int clientId, byte[] data, long nowMs) {
        if (!SyncText.isSync(data)) {
            wires.controls(clientId);
            return false;
        }
        if (started) {
            perform(side.incoming(nowMs, clientId, data));
        }
        return true;
    }

    void clientGone(int clientId, long nowMs) {
        wires.gone(clientId);
        perform(side.gone(nowMs, clientId));
    }

    void opened(int connection, long nowMs) {
        event(connection, new LinkEvent.Connected(), nowMs);
    }

    void received(int connection, int opcode, byte[] payload, long nowMs) {
        event(connection, new LinkEvent.Frame(opcode, payload), nowMs);
    }

    void lost(int connection, long nowMs) {
        event(connection, new LinkEvent.Lost(), nowMs);
    }

    private void event(int connection, LinkEvent event, long nowMs) {
        wires.peerOf(connection).ifPresent(peer -> perform(side.link(nowMs, peer, event)));
    }

    SyncView view() {
        return SyncView.of(side);
    }

    private void perform(List<SyncAction> actions) {
        wires.perform(actions, gateway.faults().has(Fault.SILENT));
        if (side.hasCrashed() && !dead) {
            dead = true;
            crashed.run();
        }
    }

    private void tell() {
        SyncView now = SyncView.of(side);
        if (now.role() != told.role() || !now.leader().equals(told.leader())) {
            observer.happened(
                    "sync.role",
                    Map.of(
                            "role",
                            now.role().name(),
                            "leader",
                            now.leader().orElse(""),
                            "state",
                            now.state().name()));
        }
        if (!now.connected().equals(told.connected())) {
            observer.happened("sync.peers", Map.of("connected", now.connected()));
        }
        told = now;
    }
}
