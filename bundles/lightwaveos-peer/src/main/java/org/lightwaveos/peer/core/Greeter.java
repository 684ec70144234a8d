/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;

/**
 * Says hello: on every connection that we have opened, in answer to a hello, and again from time to time where nobody has
 * answered. A hello is harmless to firmware at any time; a control API answers it with errors, and is told apart so.
 */
final class Greeter {

    private static final int PROTOCOL = 1;

    /** Longer than any round trip, so that two answers never chase each other. */
    private static final long ANSWER_PAUSE_MS = 5_000;

    private final Timing timing;
    private final Roster roster;
    private final Outbox outbox;
    private final String hello;
    private final String ping = SyncWriter.write(new SyncMessage.Ping(Optional.empty()));

    Greeter(PeerSettings settings, Roster roster, Outbox outbox) {
        this.timing = settings.timing();
        this.roster = roster;
        this.outbox = outbox;
        this.hello = SyncWriter.write(new SyncMessage.Hello(
                settings.uuid(),
                PROTOCOL,
                settings.name(),
                settings.leadership().name().toLowerCase(Locale.ROOT),
                List.of()));
    }

    /** A correct unit does not greet, but answers a ping; it would be known only by its own, which may be 10 s away. */
    void opened(Link link, long now) {
        if (link.isOutgoing()) {
            greet(link, now);
            outbox.emit(new PeerOutput.SendText(link.id, ping, false));
        }
    }

    void answer(Link link, long now) {
        if (now - link.greetedAt >= ANSWER_PAUSE_MS) {
            greet(link, now);
        }
    }

    void repeat(long now) {
        for (Link link : roster.links()) {
            if (isUnanswered(link) && now >= repeatAt(link)) {
                greet(link, now);
            }
        }
    }

    long nextAt() {
        long next = Long.MAX_VALUE;
        for (Link link : roster.links()) {
            if (isUnanswered(link)) {
                next = Math.min(next, repeatAt(link));
            }
        }
        return next;
    }

    private static boolean isUnanswered(Link link) {
        return link.open && link.member != null && !link.hasGreeted;
    }

    private long repeatAt(Link link) {
        long pause = link.isToOurs() ? ANSWER_PAUSE_MS : timing.antiEntropyMs();
        return Math.max(link.greetedAt, link.openedAt) + pause;
    }

    private void greet(Link link, long now) {
        link.greetedAt = now;
        outbox.emit(new PeerOutput.SendText(link.id, hello, false));
    }
}
