/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;

/** The connections that stand or are being opened, and the peers behind them. Knows; decides nothing. */
final class Roster {

    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<DeviceUuid, Member> members = new TreeMap<>();
    private long revision;

    /** Another number whenever {@link #voters}, {@link #described} or who has greeted may have changed. */
    long revision() {
        return revision;
    }

    /** A connection that is being opened to a member. */
    void dialled(Link link, Member member) {
        links.put(link.id, link);
        bind(link, member);
    }

    /** A connection stands, with an unknown behind it if it was accepted. */
    void opened(Link link) {
        links.put(link.id, link);
        link.open = true;
        revision++;
    }

    /** It has turned out who is behind a connection. */
    void bind(Link link, Member member) {
        link.member = member;
        member.links.add(link);
        revision++;
    }

    /** Somebody has spoken on a connection for the first time. */
    void spoken(Link link) {
        link.speaksSync = true;
        revision++;
    }

    /** One of ours has said hello on a connection. */
    void greeted(Link link) {
        if (!link.hasGreeted) {
            link.hasGreeted = true;
            revision++;
        }
    }

    /** It has turned out how a member behaves. */
    void know(Member member, Member.Kind kind, String name) {
        if (member.kind != kind || !member.name.equals(name)) {
            member.kind = kind;
            member.name = name;
            revision++;
        }
    }

    /** @return whether it was there */
    boolean remove(Link link) {
        boolean known = links.remove(link.id) != null;
        @Nullable Member member = link.member;
        if (known && member != null) {
            member.links.remove(link);
            revision++;
        }
        return known;
    }

    Optional<Link> link(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    /** As they are: whoever removes links on the way goes through a copy. */
    Collection<Link> links() {
        return links.values();
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

    /** Those that take part in elections: connected, and speaking the protocol. */
    Set<DeviceUuid> voters() {
        Set<DeviceUuid> voters = new TreeSet<>();
        for (Member member : members.values()) {
            if (member.isVoter() && member.isHeard()) {
                voters.add(member.uuid);
            }
        }
        return voters;
    }

    /** Those that are connected and speak the protocol, lookers-on too. */
    Set<GroupMember> described() {
        Set<GroupMember> described = new LinkedHashSet<>();
        for (Member member : members.values()) {
            if (member.isHeard()) {
                member.described().ifPresent(described::add);
            }
        }
        return described;
    }

    /**
     * Where to send a state or command for the member: firmware obeys on a connection that it has opened; on one of ours
     * only if its server listens to the protocol, which it never says.
     */
    @Nullable
    private static Link channel(Member member) {
        @Nullable Link theirs = member.isOurs() ? null : member.openLink(LinkId.Direction.INCOMING);
        return theirs == null ? member.openLink() : theirs;
    }

    private static long quietUntil(Link link, Member member, Timing timing) {
        if (member.isOurs() || link.hasElected) {
            return link.openedAt;
        }
        return link.openedAt + (link.isOutgoing() ? timing.serverQuietMs() : timing.quietMs());
    }

    /** The connection to send to the member on; none while it must be left in peace. */
    Optional<Link> speakable(Member member, long now, Timing timing) {
        @Nullable Link link = channel(member);
        return link == null || now < quietUntil(link, member, timing) ? Optional.empty() : Optional.of(link);
    }

    /** From when on {@link #speakable} finds a connection; {@code Long.MAX_VALUE} while there is none. */
    long speakableAt(Member member, Timing timing) {
        @Nullable Link link = channel(member);
        return link == null ? Long.MAX_VALUE : quietUntil(link, member, timing);
    }
}
