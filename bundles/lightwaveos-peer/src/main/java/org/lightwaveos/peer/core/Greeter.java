/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
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

    void opened(Link link, long now) {
        if (link.isOutgoing()) {
            greet(link, now);
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
        return roster.links().stream()
                .filter(this::isUnanswered)
                .mapToLong(this::repeatAt)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private boolean isUnanswered(Link link) {
        @Nullable DeviceUuid uuid = link.uuid;
        return link.open && uuid != null && !roster.member(uuid).isOurs();
    }

    private long repeatAt(Link link) {
        return Math.max(link.greetedAt, link.openedAt) + timing.antiEntropyMs();
    }

    private void greet(Link link, long now) {
        link.greetedAt = now;
        outbox.emit(new PeerOutput.SendText(link.id, hello));
    }
}
