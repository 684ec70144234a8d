/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;

/** Collects what one input leads to, in order. */
final class Outbox {

    private List<PeerOutput> pending = new ArrayList<>();

    void emit(PeerOutput output) {
        pending.add(output);
    }

    /** @param replaceable whether a later message of its kind may take its place while it waits */
    void send(Link link, SyncMessage message, boolean replaceable) {
        emit(new PeerOutput.SendText(link.id, SyncWriter.write(message), replaceable));
    }

    List<PeerOutput> drain() {
        List<PeerOutput> drained = pending;
        pending = new ArrayList<>();
        return drained;
    }
}
