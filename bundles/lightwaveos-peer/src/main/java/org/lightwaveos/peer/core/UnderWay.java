/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/**
 * What leading firmware has been told a moment ago. It confirms nothing, and tells its light once, 0.3 s after it was
 * elected: that may have crossed a change, or come before it took any.
 */
final class UnderWay {

    private final long momentMs;
    private final Map<Object, PendingChange> changes = new LinkedHashMap<>();

    /** @param momentMs how long a change may be on its way */
    UnderWay(long momentMs) {
        this.momentMs = momentMs;
    }

    void add(LightCommand change, long now) {
        forgetArrived(now);
        changes.remove(change.target());
        changes.put(change.target(), PendingChange.fresh(change, now));
    }

    /** The changes that the light does not hold and that may be made twice. */
    List<LightCommand> missingIn(GroupLight light, long now) {
        forgetArrived(now);
        List<LightCommand> missing = new ArrayList<>();
        for (PendingChange pending : changes.values()) {
            LightCommand change = pending.change();
            if (change.isIdempotent() && !change.applyTo(light).equals(light)) {
                missing.add(change);
            }
        }
        return missing;
    }

    private void forgetArrived(long now) {
        changes.values().removeIf(change -> now - change.madeAt() >= momentMs);
    }
}
