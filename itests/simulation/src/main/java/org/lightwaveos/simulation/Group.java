/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;

/** Those that run, when all is quiet: who must lead whom, and whose light must be everyone's. */
final class Group {

    private final Household household;
    private final List<OwnNode> ours;
    private final List<UnitNode> units;
    private final OwnNode speaker;
    private GroupLight wanted;

    Group(Household household) {
        this.household = household;
        this.ours = household.ours.stream().filter(Member::isUp).toList();
        this.units = household.units.stream().filter(Member::isUp).toList();
        this.speaker = ours.stream()
                .filter(OwnNode::hasUser)
                .max(Comparator.comparing(OwnNode::uuid))
                .orElseThrow();
    }

    /** The highest of ours: by it all the others know the light. */
    OwnNode speaker() {
        return speaker;
    }

    GroupLight wanted() {
        return wanted;
    }

    /** From now on everyone must show the light with this change. */
    void wants(UserChange change) {
        wanted = change.ours().applyTo(speaker.shown());
    }

    /** From now on everyone must show the light. */
    void wants(GroupLight light) {
        wanted = light;
    }

    /** Those at whom a person can change the light for all: not at a unit that has another light, or number, of a rival. */
    List<Member> users() {
        List<Member> users = new ArrayList<>(ours);
        followers().stream().filter(unit -> !excuse(unit).isTorn()).forEach(users::add);
        users.removeIf(member -> !member.hasUser());
        return users;
    }

    void checkLeaders() {
        ours.forEach(this::checkLeaderOf);
        units.forEach(this::checkLeaderOf);
        boolean roomForAll = household.members.size() <= UnitNode.ROOM + 1;
        if (roomForAll && units.stream().noneMatch(unit -> unit.kind() == UnitNode.Kind.FIRMWARE)) {
            Set<DeviceUuid> leaders = new HashSet<>();
            ours.forEach(node -> leaders.add(node.leader()));
            units.forEach(unit -> leaders.add(unit.leader()));
            require(leaders.size() == 1, "all are connected, and yet they follow " + leaders);
        }
    }

    private void checkLeaderOf(OwnNode node) {
        Set<DeviceUuid> voters = new HashSet<>();
        Set<DeviceUuid> connected = new HashSet<>();
        for (GroupMember member : node.members()) {
            connected.add(member.uuid());
            require(stands(node, member.uuid()), name(node) + " believes to be connected to " + member);
            if (member.kind() != GroupMember.Kind.OBSERVER) {
                voters.add(member.uuid());
            }
        }
        for (OwnNode other : ours) {
            require(
                    other == node
                            || connected.contains(other.uuid()) && voters.contains(other.uuid()) == other.hasUser(),
                    name(node) + " does not know " + name(other) + " for what it is");
        }
        for (UnitNode unit : units) {
            boolean counts = unit.connected().contains(node.uuid().text());
            require(
                    !counts || unit.kind() == UnitNode.Kind.FIRMWARE || voters.contains(unit.uuid()),
                    name(node) + " does not know " + name(unit));
        }
        if (node.hasUser()) {
            voters.add(node.uuid());
        }
        DeviceUuid highest = voters.stream().max(Comparator.naturalOrder()).orElse(null);
        require(
                highest == null || highest.equals(node.leader()),
                name(node) + " follows " + node.leader() + ", not " + highest);
        SyncState settled = node.uuid().equals(highest) ? SyncState.LEADING : SyncState.SYNCHRONIZED;
        require(node.state() == settled, name(node) + " is " + node.state());
    }

    private void checkLeaderOf(UnitNode unit) {
        List<String> connected = unit.connected();
        String highest = connected.stream()
                .filter(other -> other.compareTo(unit.uuid().text()) > 0)
                .max(Comparator.naturalOrder())
                .orElse(unit.uuid().text());
        // Firmware that has lost all its connections goes on without an election.
        boolean holds = unit.kind() == UnitNode.Kind.CORRECT || !connected.isEmpty();
        require(!holds || new DeviceUuid(highest).equals(unit.leader()), name(unit) + " follows " + unit.leader());
        if (unit.kind() == UnitNode.Kind.CORRECT) {
            for (String other : connected) {
                require(stands(unit, new DeviceUuid(other)), name(unit) + " believes to be connected to " + other);
            }
            require(
                    connected.size() >= UnitNode.ROOM
                            || connected.contains(speaker.uuid().text()),
                    name(unit) + " has room for our speaker, which is not there");
        }
    }

    /** @return what could not be demanded */
    Excuses checkLight() {
        if (wanted == null) {
            wanted = speaker.shown();
        }
        for (OwnNode node : ours) {
            require(node.shows(wanted), name(node) + " shows another light than " + name(speaker) + " should");
        }
        Set<UnitNode> followers = followers();
        int excused = 0;
        for (UnitNode unit : units) {
            boolean shows = unit.shows(wanted);
            Excuse excuse = excuse(unit);
            boolean follows = followers.contains(unit) && !excuse.isTorn();
            require(shows || !follows, unit.kind() + " " + name(unit) + " shows another light");
            excused += shows ? 0 : 1;
            require(shows || excuse.holds(), unit.kind() + " " + name(unit) + " shows another light, with no excuse");
        }
        return new Excuses(units.size(), excused);
    }

    private Excuse excuse(UnitNode unit) {
        return new Excuse(unit, speaker, wanted, household.units, household.timeline.now());
    }

    /** The units that take our speaker's word, or whose leader our speaker follows, or who follow such a leader. */
    private Set<UnitNode> followers() {
        Set<UnitNode> followers = new LinkedHashSet<>();
        Set<DeviceUuid> leaders = new HashSet<>(Set.of(speaker.uuid()));
        for (UnitNode unit : units) {
            if (unit.kind() == UnitNode.Kind.CORRECT
                    && unit.uuid().equals(speaker.leader())
                    && unit.uuid().equals(unit.leader())) {
                leaders.add(unit.uuid());
                followers.add(unit);
            }
        }
        for (UnitNode unit : units) {
            boolean ofUnit = unit.kind() == UnitNode.Kind.CORRECT && leaders.contains(unit.leader());
            if (ofUnit || speaker.uuid().equals(unit.leader())) {
                followers.add(unit);
            }
        }
        return followers;
    }

    private boolean stands(Member one, DeviceUuid other) {
        return one.ends().stream()
                .anyMatch(end -> end.stands() && end.other().owner().uuid().equals(other));
    }

    private static String name(Member member) {
        return Trace.name(member);
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
