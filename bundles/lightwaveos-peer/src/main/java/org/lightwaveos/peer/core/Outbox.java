/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;

/** Collects what one input leads to, in order. */
final class Outbox {

    private List<PeerOutput> pending = new ArrayList<>();

    void emit(PeerOutput output) {
        pending.add(output);
    }

    List<PeerOutput> drain() {
        List<PeerOutput> drained = pending;
        pending = new ArrayList<>();
        return drained;
    }
}
