/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.StateVersion;

/** What is known of one peer that is, or was, connected. Times are milliseconds of the peer's clock. */
final class Member {

    /** By what it has said so far. */
    enum Kind {
        /** Nothing of the sync protocol yet: no voter. */
        UNKNOWN,
        /** Speaks the protocol, has not greeted: firmware, or whoever behaves like it. */
        FIRMWARE,
        /** A unit that has done what firmware never does: spoken on a connection that we opened, or sent a command. */
        CORRECT,
        /** Has greeted: one of ours. */
        OWN,
        /** One of ours that only looks on. */
        OBSERVER
    }

    private static final long NEVER = Long.MIN_VALUE / 2;

    final DeviceUuid uuid;

    /** All that lead to it, those that are being opened too. Changed by {@link Roster} alone. */
    final List<Link> links = new ArrayList<>();

    /** Changed by {@link Roster} alone. */
    Kind kind = Kind.UNKNOWN;

    /** What a person calls it, from its hello. Changed by {@link Roster} alone. */
    String name = "";

    /** What it should show has changed since the last state to it. */
    boolean dirty = true;

    /** No state to it before this time: it may have a newer light to tell of. */
    long stateFrom;

    /** When it is told the state in any case, since it may have read another one wrong. */
    long mendAt = Long.MAX_VALUE;

    long stateSentAt = Long.MIN_VALUE / 2;

    /** When a unit has told its light last. */
    long toldAt = NEVER;

    /** The last one, if any. */
    @Nullable
    EarlyWord earlyWord;

    /**
     * A unit's own version as far as we can follow it. Firmware never tells as a follower, and each state that it takes
     * raises it by 21 (sync protocol, section 5).
     */
    StateVersion unitVersion = StateVersion.INITIAL;

    /** The same when it was heard last. */
    StateVersion heardVersion = StateVersion.INITIAL;

    /** What a correct unit's version may be instead. */
    final DoubtfulVersions doubtful = new DoubtfulVersions();

    /** The version of its latest command that we have accepted since it came; null if there is none. */
    @Nullable
    StateVersion taken;

    /** What a unit has told of its version last. */
    StateVersion toldVersion = StateVersion.INITIAL;

    /** Whether it has led the group at some time. */
    boolean hasLed;

    /** What it had told last before it came back; null if it has not, or if its light is known since. See {@link Comebacks}. */
    @Nullable
    StateVersion ledUntil;

    /** The number of the last state to it; null before the first. */
    @Nullable
    StateVersion sentVersion;

    /** Whether that was the group's own. */
    boolean sentAsOurs;

    /** What it was told in the group's own numbers, if it is a unit. */
    final ToldNumbers numbers = new ToldNumbers();

    /** The devices that it holds, as it has told since it came. */
    Set<DeviceUuid> held = Set.of();

    /** What it said to hold when we met, until that is looked into; null before its first word. */
    @Nullable
    Set<DeviceUuid> heldAtFirst;

    Member(DeviceUuid uuid) {
        this.uuid = uuid;
    }

    /** Whether its number has been heard since we started. */
    boolean hasTold() {
        return toldAt > NEVER;
    }

    /** Its number is another one by now. */
    void forgetNumber() {
        toldAt = NEVER;
    }

    boolean isOurs() {
        return kind == Kind.OWN || kind == Kind.OBSERVER;
    }

    /** What others may know of it; empty while it has not spoken the protocol. */
    Optional<GroupMember> described() {
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case FIRMWARE, CORRECT -> Optional.of(new GroupMember(uuid, GroupMember.Kind.FIRMWARE, ""));
            case OWN -> Optional.of(new GroupMember(uuid, GroupMember.Kind.OWN, name));
            case OBSERVER -> Optional.of(new GroupMember(uuid, GroupMember.Kind.OBSERVER, name));
        };
    }

    boolean isVoter() {
        return kind == Kind.OWN || kind == Kind.FIRMWARE || kind == Kind.CORRECT;
    }

    /** Whether it has spoken on a connection that stands: a unit that has no room for us closes without a word. */
    boolean isHeard() {
        for (Link link : links) {
            if (link.open && link.speaksSync) {
                return true;
            }
        }
        return false;
    }

    /** Whether a connection to it stands. */
    boolean isConnected() {
        return openLink() != null;
    }

    /** We have dialled it, whatever came of it so far. */
    boolean isDialled() {
        for (Link link : links) {
            if (link.isOutgoing()) {
                return true;
            }
        }
        return false;
    }

    /** The oldest connection to it that stands. */
    @Nullable
    Link openLink() {
        for (Link link : links) {
            if (link.open) {
                return link;
            }
        }
        return null;
    }

    /** The oldest that stands of those that were opened by us, or by it. */
    @Nullable
    Link openLink(LinkId.Direction direction) {
        for (Link link : links) {
            if (link.open && link.id.direction() == direction) {
                return link;
            }
        }
        return null;
    }
}
