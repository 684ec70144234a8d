/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.Election;

/** Holds elections whenever the members change, and keeps the state that follows from them. */
final class Roles {

    private final PeerSettings settings;
    private final Roster roster;
    private final Replication replication;
    private final Outbox outbox;

    private SyncState state = SyncState.INITIALIZING;
    private Optional<DeviceUuid> leader = Optional.empty();
    private Set<DeviceUuid> voters = Set.of();
    /** Those of the voters that are our own peers; found out a moment after they have become voters, or later. */
    private Set<DeviceUuid> ours = Set.of();

    private Set<GroupMember> told = Set.of();
    /** What the roster was when it was looked at last. */
    private long reviewed = -1;
    /** End of {@code DISCOVERING} or {@code RECONNECTING}, milliseconds; never in the other states. */
    private long waitUntil = Long.MAX_VALUE;

    @Nullable
    private PeerOutput announced;

    Roles(PeerSettings settings, Roster roster, Replication replication, Outbox outbox) {
        this.settings = settings;
        this.roster = roster;
        this.replication = replication;
        this.outbox = outbox;
    }

    SyncState state() {
        return state;
    }

    long nextAt() {
        return waitUntil;
    }

    void start(long now) {
        enter(SyncState.DISCOVERING);
        waitUntil = now + settings.timing().discoverMs();
        announce();
    }

    void stop() {
        if (state != SyncState.INITIALIZING) {
            enter(SyncState.INITIALIZING);
        }
        waitUntil = Long.MAX_VALUE;
    }

    /** Looks who is there, and elects if that has changed or the waiting is over. */
    void review(long now) {
        if (roster.revision() == reviewed && now < waitUntil) {
            settle();
            return;
        }
        reviewed = roster.revision();
        tellMembers();
        Set<DeviceUuid> present = roster.voters();
        Set<DeviceUuid> presentOurs = new TreeSet<>(present);
        presentOurs.removeIf(uuid -> !roster.member(uuid).isOurs());
        boolean changed = !present.equals(voters) || !presentOurs.equals(ours);
        boolean waiting = state == SyncState.DISCOVERING || state == SyncState.RECONNECTING;
        if (waiting ? present.isEmpty() && now < waitUntil : !changed) {
            settle();
            return;
        }
        boolean abandoned = isFollower() && present.isEmpty();
        present.stream()
                .filter(uuid -> !voters.contains(uuid))
                .forEach(uuid -> replication.joined(roster.member(uuid), now));
        voters = present;
        ours = presentOurs;
        enter(SyncState.ELECTING);
        elect(now);
        if (abandoned) {
            enter(SyncState.RECONNECTING);
            waitUntil = now + settings.timing().discoverMs();
        } else {
            enter(roleState());
            waitUntil = Long.MAX_VALUE;
        }
        announce();
    }

    private void tellMembers() {
        Set<GroupMember> described = roster.described();
        if (!described.equals(told)) {
            told = described;
            outbox.emit(new PeerOutput.MembersChanged(described));
        }
    }

    /** A follower has got its first state. */
    private void settle() {
        if (state == SyncState.FOLLOWING && replication.isSynced()) {
            enter(SyncState.SYNCHRONIZED);
            announce();
        }
    }

    private void elect(long now) {
        if (settings.leadership() == Leadership.OBSERVER) {
            leader = voters.stream().max(DeviceUuid::compareTo);
            replication.elected(leader, speaker(ours).or(() -> leader), now);
        } else {
            Set<DeviceUuid> candidates = new TreeSet<>(ours);
            candidates.add(settings.uuid());
            leader = Optional.of(Election.leader(settings.uuid(), voters));
            replication.elected(leader, speaker(candidates), now);
        }
    }

    private Optional<DeviceUuid> speaker(Set<DeviceUuid> candidates) {
        return leader.filter(candidates::contains).or(() -> candidates.stream().max(DeviceUuid::compareTo));
    }

    private boolean isFollower() {
        return state == SyncState.FOLLOWING || state == SyncState.SYNCHRONIZED;
    }

    private SyncState roleState() {
        if (leader.filter(settings.uuid()::equals).isPresent()) {
            return SyncState.LEADING;
        }
        return replication.isSynced() ? SyncState.SYNCHRONIZED : SyncState.FOLLOWING;
    }

    private void enter(SyncState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("from " + state + " to " + next);
        }
        state = next;
    }

    private void announce() {
        PeerOutput role = new PeerOutput.RoleChanged(state, leader);
        if (!role.equals(announced)) {
            announced = role;
            outbox.emit(role);
        }
    }
}
