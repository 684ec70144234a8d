/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;

/**
 * Asks silent connections for a sign of life. Our own peers answer a PING within a round trip, so they are suspected
 * early and asked more often before they are convicted; firmware gets the time that its own heartbeat has.
 */
final class Heartbeat {

    private static final long ASK_NAME_AGAIN_MS = 2_000;

    private final Timing timing;
    private final Roster roster;
    private final Outbox outbox;
    private final String whoAreYou = SyncWriter.write(new SyncMessage.Ping(Optional.empty()));

    Heartbeat(Timing timing, Roster roster, Outbox outbox) {
        this.timing = timing;
        this.roster = roster;
        this.outbox = outbox;
    }

    /** Asks where it is time to ask. */
    void beat(long now) {
        for (Link link : roster.links()) {
            if (!link.open || now < nextAskAt(link)) {
                continue;
            }
            link.pingedAt = now;
            if (link.member == null && link.claim == null) {
                outbox.emit(new PeerOutput.SendText(link.id, whoAreYou, false));
            } else {
                outbox.emit(new PeerOutput.SendPing(link.id));
            }
        }
    }

    /** The connections that have been silent for too long. */
    List<Link> convicted(long now) {
        List<Link> convicted = new ArrayList<>();
        for (Link link : roster.links()) {
            if (link.open && now >= convictAt(link)) {
                convicted.add(link);
            }
        }
        return convicted;
    }

    long nextAt() {
        long next = Long.MAX_VALUE;
        for (Link link : roster.links()) {
            if (link.open) {
                next = Math.min(next, Math.min(nextAskAt(link), convictAt(link)));
            }
        }
        return next;
    }

    private long nextAskAt(Link link) {
        if (link.member == null) {
            // An accepted connection that has not said its name: firmware's ping carries none, but its pong does.
            if (link.claim != null) {
                return Long.MAX_VALUE;
            }
            boolean asked = link.pingedAt > link.openedAt;
            return asked ? link.pingedAt + ASK_NAME_AGAIN_MS : link.openedAt + timing.quietMs();
        }
        long pause = link.isToOurs() ? timing.pingMs() : timing.firmwarePingMs();
        long quiet = Math.max(link.heardAt, link.pingedAt);
        boolean suspected = link.isToOurs() && link.pingedAt - link.heardAt >= pause;
        return quiet + (suspected ? pause / 3 : pause);
    }

    private long convictAt(Link link) {
        if (link.challengedAt != Long.MAX_VALUE) {
            return link.challengedAt + timing.challengeMs();
        }
        return link.heardAt + (link.isToOurs() ? timing.convictMs() : timing.firmwareSilenceMs());
    }
}
