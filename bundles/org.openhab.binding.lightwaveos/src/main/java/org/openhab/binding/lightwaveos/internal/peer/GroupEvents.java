/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;

/** Tells what has happened to the group from what it is now. Not thread-safe: fed in the order of the peer's reports. */
public final class GroupEvents {

    /** What a rule can be triggered by; the names are those that it writes. */
    public enum Kind {
        /** This peer leads now. */
        LEADING,
        /** This peer follows now. */
        FOLLOWING,
        /** Another one leads than before. */
        LEADER_CHANGED,
        PEER_JOINED,
        PEER_LEFT
    }

    private PeerRole role = PeerRole.SEARCHING;
    private Optional<DeviceUuid> leader = Optional.empty();
    private Set<DeviceUuid> members = Set.of();

    /** Role and leader are these now. */
    public List<Kind> role(PeerRole now, Optional<DeviceUuid> nowLeader) {
        List<Kind> kinds = new ArrayList<>();
        if (now.leads() && !role.leads()) {
            kinds.add(Kind.LEADING);
        } else if (now == PeerRole.FOLLOWING && role != PeerRole.FOLLOWING) {
            kinds.add(Kind.FOLLOWING);
        }
        if (leader.isPresent() && nowLeader.isPresent() && !leader.equals(nowLeader)) {
            kinds.add(Kind.LEADER_CHANGED);
        }
        role = now;
        leader = nowLeader.or(() -> leader);
        return kinds;
    }

    /** These are connected now: an event for each that has come or gone. */
    public List<Kind> members(Set<DeviceUuid> now) {
        List<Kind> kinds = new ArrayList<>();
        without(members, now).forEach(uuid -> kinds.add(Kind.PEER_LEFT));
        without(now, members).forEach(uuid -> kinds.add(Kind.PEER_JOINED));
        members = Set.copyOf(now);
        return kinds;
    }

    private static Set<DeviceUuid> without(Set<DeviceUuid> some, Set<DeviceUuid> others) {
        Set<DeviceUuid> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
