/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;

/** The connections that stand or are being opened, and the peers behind them. Knows; decides nothing. */
final class Roster {

    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<DeviceUuid, Member> members = new TreeMap<>();

    void add(Link link) {
        links.put(link.id, link);
    }

    Optional<Link> link(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    Optional<Link> remove(LinkId id) {
        return Optional.ofNullable(links.remove(id));
    }

    /** A copy: the caller may remove links while it goes through them. */
    List<Link> links() {
        return new ArrayList<>(links.values());
    }

    Collection<Member> members() {
        return members.values();
    }

    /** The peer's record, made if there is none. It outlives its connections, for what is known of its version. */
    Member member(DeviceUuid uuid) {
        @Nullable Member known = members.get(uuid);
        if (known == null) {
            known = new Member(uuid);
            members.put(uuid, known);
        }
        return known;
    }

    Optional<Link> openLink(DeviceUuid uuid, Predicate<Link> which) {
        return links.values().stream()
                .filter(link -> link.open && link.isOf(uuid) && which.test(link))
                .findFirst();
    }

    boolean hasOpenLink(DeviceUuid uuid) {
        return openLink(uuid, link -> true).isPresent();
    }

    boolean hasOutgoingLink(DeviceUuid uuid) {
        return links.values().stream().anyMatch(link -> link.isOutgoing() && link.isOf(uuid));
    }

    /** Those that take part in elections: connected, and known to speak the protocol. */
    Set<DeviceUuid> voters() {
        Set<DeviceUuid> voters = new TreeSet<>();
        for (Member member : members.values()) {
            if (member.isVoter() && hasOpenLink(member.uuid)) {
                voters.add(member.uuid);
            }
        }
        return voters;
    }

    /**
     * Where to send a state or command for the member: firmware obeys on a connection that it has opened; on one of ours
     * only if its server listens to the protocol, which it never says.
     */
    private Optional<Link> channel(Member member) {
        if (member.isOurs()) {
            return openLink(member.uuid, link -> true);
        }
        return openLink(member.uuid, link -> !link.isOutgoing()).or(() -> openLink(member.uuid, Link::isOutgoing));
    }

    private static long quietUntil(Link link, Member member, Timing timing) {
        if (member.isOurs() || link.hasElected) {
            return link.openedAt;
        }
        return link.openedAt + (link.isOutgoing() ? timing.serverQuietMs() : timing.quietMs());
    }

    /** The connection to send to the member on; none while it must be left in peace. */
    Optional<Link> speakable(Member member, long now, Timing timing) {
        return channel(member).filter(link -> now >= quietUntil(link, member, timing));
    }

    /** From when on {@link #speakable} finds a connection; {@code Long.MAX_VALUE} while there is none. */
    long speakableAt(Member member, Timing timing) {
        return channel(member).stream()
                .mapToLong(link -> quietUntil(link, member, timing))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
