/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;

/**
 * Who is behind a connection (sync protocol, section 6.7). A dialled one is of whom we dialled, until it says otherwise; an
 * accepted one of whom its first message with a UUID says. When two accepted connections claim one UUID, the older one is
 * asked for a sign of life: a peer that has just rebooted must get in, an impostor must not.
 */
final class Identification {

    /** What to do with a message, now that its sender has been looked at. */
    enum Verdict {
        /** The connection speaks for the member that it is bound to. */
        GOOD,
        /** Not known yet, or waiting for an older connection's sign of life: read nothing into it. */
        UNDECIDED,
        /** Close it: it says that it is this very peer. */
        SELF,
        /** Close it: somebody else's UUID. */
        TAKEN
    }

    private final DeviceUuid own;
    private final Roster roster;
    private final Outbox outbox;
    private final Set<DeviceUuid> noted = new HashSet<>();

    Identification(DeviceUuid own, Roster roster, Outbox outbox) {
        this.own = own;
        this.roster = roster;
        this.outbox = outbox;
    }

    /** @param says the UUID in the message, empty if it has none */
    Verdict identify(Link link, Optional<DeviceUuid> says, long now) {
        if (link.claim != null) {
            return Verdict.UNDECIDED;
        }
        @Nullable Member bound = link.member;
        if (says.isEmpty()) {
            return bound == null ? Verdict.UNDECIDED : Verdict.GOOD;
        }
        DeviceUuid claimed = says.get();
        if (claimed.equals(own)) {
            return Verdict.SELF;
        }
        if (bound != null) {
            return bound.uuid.equals(claimed) ? Verdict.GOOD : refuse(claimed);
        }
        Member member = roster.member(claimed);
        @Nullable Link older = member.openLink(LinkId.Direction.INCOMING);
        if (older != null) {
            link.claim = member;
            challenge(older, now);
            return Verdict.UNDECIDED;
        }
        roster.bind(link, member);
        return Verdict.GOOD;
    }

    private void challenge(Link older, long now) {
        if (older.challengedAt == Long.MAX_VALUE) {
            older.challengedAt = now;
            older.pingedAt = now;
            outbox.emit(new PeerOutput.SendPing(older.id));
        }
    }

    /** The connection has given a sign of life: whoever claims its UUID is refused. Returns the refused. */
    List<Link> alive(Link link) {
        if (link.challengedAt == Long.MAX_VALUE) {
            return List.of();
        }
        link.challengedAt = Long.MAX_VALUE;
        List<Link> refused = claimants(link);
        @Nullable Member member = link.member;
        if (member != null) {
            refused.forEach(claimant -> refuse(member.uuid));
        }
        return refused;
    }

    /** The connection is gone: the first that claims its UUID takes its place. Returns that one. */
    Optional<Link> gone(Link link) {
        for (Link claimant : claimants(link)) {
            @Nullable Member claimed = claimant.claim;
            if (claimed != null) {
                claimant.claim = null;
                roster.bind(claimant, claimed);
                return Optional.of(claimant);
            }
        }
        return Optional.empty();
    }

    private List<Link> claimants(Link link) {
        @Nullable Member member = link.member;
        return member == null
                ? List.of()
                : roster.links().stream().filter(other -> other.claim == member).toList();
    }

    private Verdict refuse(DeviceUuid uuid) {
        if (noted.add(uuid)) {
            outbox.emit(new PeerOutput.Note("Refused a second connection that claims to be " + uuid));
        }
        return Verdict.TAKEN;
    }
}
