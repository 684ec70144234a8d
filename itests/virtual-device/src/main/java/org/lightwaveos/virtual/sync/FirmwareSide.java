/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.RawText;
import org.lightwaveos.virtual.sync.text.StateReader;

/**
 * A {@link FirmwarePeer} behind its server.
 *
 * <p>The firmware's server does not hand sync texts on today, so who is behind a client is a choice made here: whoever its
 * first text with a UUID says, for as long as the connection lasts. It matters little, since firmware looks the sender up
 * only to send a pong, and to note when a discovered peer was heard; whose state or command it is, each text says itself.
 */
public final class FirmwareSide implements SyncSide {

    /** Whom a client counts as before it has told: nobody that could be discovered. */
    private static final String UNKNOWN = "";

    private final FirmwarePeer peer;
    private final Map<Integer, String> clients = new HashMap<>();

    /** @throws IllegalArgumentException if it is no UUID */
    public FirmwareSide(String uuid) {
        peer = new FirmwarePeer(uuid);
    }

    @Override
    public void inReach(List<ServiceRecord> answers) {
        peer.inReach(answers);
    }

    @Override
    public List<SyncAction> start(long nowMs) {
        return peer.start(nowMs);
    }

    @Override
    public List<SyncAction> tick(long nowMs) {
        return peer.tick(nowMs);
    }

    @Override
    public List<SyncAction> scan(long nowMs) {
        return peer.scan(nowMs);
    }

    @Override
    public List<SyncAction> link(long nowMs, String to, LinkEvent event) {
        return peer.link(nowMs, to, event);
    }

    @Override
    public List<SyncAction> incoming(long nowMs, int client, byte[] text) {
        if (!clients.containsKey(client)) {
            StateReader.sender(RawText.of(text)).ifPresent(sender -> clients.put(client, sender));
        }
        return peer.incoming(nowMs, clients.getOrDefault(client, UNKNOWN), text);
    }

    @Override
    public List<SyncAction> gone(long nowMs, int client) {
        clients.remove(client);
        return List.of();
    }

    /** Told to others at the next election that this unit wins, if ever. */
    @Override
    public List<SyncAction> dispatch(long nowMs, List<Change> changes) {
        changes.forEach(change -> peer.dispatch(change.kind(), change.array()));
        return List.of();
    }

    /** Firmware's sync has no way to set a hue, not even its own. */
    @Override
    public List<SyncAction> setHue(long nowMs, int hue) {
        return List.of();
    }

    @Override
    public void restore(SyncLight light) {
        peer.restore(light);
    }

    @Override
    public List<SyncAction> stop(long nowMs) {
        return peer.stop(nowMs);
    }

    @Override
    public boolean hasCrashed() {
        return peer.hasCrashed();
    }

    @Override
    public SyncLight light() {
        return peer.light();
    }

    @Override
    public SyncState state() {
        return peer.state();
    }

    @Override
    public SyncRole role() {
        return peer.role();
    }

    @Override
    public Optional<String> leader() {
        return peer.leader();
    }

    @Override
    public List<String> connected() {
        return peer.connected();
    }
}
