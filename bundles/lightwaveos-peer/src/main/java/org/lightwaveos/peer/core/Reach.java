/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.HashSet;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;

/**
 * Measures how long a change takes to arrive everywhere. A PING behind what carries the change is answered after it was
 * read, since a connection keeps the order; so the figure is an upper bound, half a round trip too long. One change is
 * measured at a time, and one a second, to keep the PINGs few.
 */
final class Reach {

    private static final long PAUSE_MS = 1_000;

    /** Somebody who takes longer is gone, or still has to be left in peace: no figure then. */
    private static final long GIVE_UP_MS = 5_000;

    private final Outbox outbox;
    private final Set<DeviceUuid> unsent = new HashSet<>();
    private final Set<LinkId> unanswered = new HashSet<>();
    private long beganAt = Long.MIN_VALUE / 2;

    Reach(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A change has been made: it is to reach everyone who is connected now. */
    void begin(Roster roster, long now) {
        long age = now - beganAt;
        if (age < (isRunning() ? GIVE_UP_MS : PAUSE_MS)) {
            return;
        }
        unsent.clear();
        unanswered.clear();
        for (Member member : roster.members()) {
            if (member.kind != Member.Kind.UNKNOWN && member.isConnected()) {
                unsent.add(member.uuid);
            }
        }
        beganAt = now;
    }

    /** What carries the change has been sent to the member. */
    void sent(Member member, Link link, long now) {
        if (unsent.remove(member.uuid) && now - beganAt < GIVE_UP_MS) {
            unanswered.add(link.id);
            outbox.emit(new PeerOutput.SendPing(link.id));
        }
    }

    /** A PING on the connection has been answered. */
    void acknowledged(LinkId link, long now) {
        if (unanswered.remove(link)) {
            finish(now);
        }
    }

    /** The connection is gone: whoever was behind it does not count. */
    void lost(LinkId link, long now) {
        if (unanswered.remove(link)) {
            finish(now);
        }
    }

    /** The leader has confirmed our own user's change. */
    void confirmed(PendingChange change, long now) {
        outbox.emit(new PeerOutput.Reached(now - change.madeAt()));
    }

    private boolean isRunning() {
        return !unsent.isEmpty() || !unanswered.isEmpty();
    }

    private void finish(long now) {
        if (!isRunning() && now - beganAt < GIVE_UP_MS) {
            outbox.emit(new PeerOutput.Reached(now - beganAt));
        }
    }
}
