/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.group;

import java.util.Optional;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;

/**
 * When the devices hear of the light that a peer begins with. There may be a leader who has another one, and another openHAB
 * that drives them by it, so those are looked for first: else a device would show the light of the last run for a moment. Only
 * if there is nobody, a light that nobody has chosen may be replaced by the first device's. Not thread-safe.
 */
final class Beginning {

    /**
     * What the devices are to be told now.
     *
     * @param unchosen whether the light may be replaced by a device's
     */
    record Step(boolean unchosen, Optional<GroupLight> light) {}

    /** Nothing. */
    static final Step WAIT = new Step(false, Optional.empty());

    private final boolean chosen;
    private boolean begun;
    private Optional<GroupLight> first = Optional.empty();

    /** @param chosen whether somebody has chosen the light */
    Beginning(boolean chosen) {
        this.chosen = chosen;
    }

    /** The group shows this light. */
    Step light(GroupLight light) {
        if (!begun && (first.isEmpty() || first.get().equals(light))) {
            first = Optional.of(light);
            return WAIT;
        }
        begun = true;
        return new Step(false, Optional.of(light));
    }

    /** The peer has come to this. */
    Step role(SyncState state) {
        boolean leads = state == SyncState.LEADING;
        boolean follows = state == SyncState.SYNCHRONIZED;
        if (begun || first.isEmpty() || !leads && !follows) {
            return WAIT;
        }
        begun = true;
        return new Step(leads && !chosen, first);
    }
}
