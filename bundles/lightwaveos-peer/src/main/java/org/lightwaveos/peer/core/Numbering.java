/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** In which numbers a member is told the group's light: what is presumed of its own version, and what follows from that. */
final class Numbering {

    /** A state takes 21 commands to apply, each of which raises firmware's version by one (sync protocol, section 5). */
    private static final int VERSIONS_A_STATE = 21;

    /**
     * How far ahead of a presumed version we write to a unit that does not tell: the middle of the 1..100 that it takes from
     * anybody, so that changes made at the unit, of which we never hear, do no harm.
     */
    private static final int VERSIONS_AHEAD = 50;

    /** The same for a correct unit: what it was told last may be lost too, so that the next has to be within reach as well. */
    private static final int CORRECT_AHEAD = 25;

    private static final long ARRIVED_MS = 1_000;

    private final Timing timing;

    Numbering(Timing timing) {
        this.timing = timing;
    }

    /** A correct unit that leads repeats its light; it says nothing while it follows firmware of which we do not know. */
    boolean tells(Member member, long now) {
        return member.kind == Member.Kind.CORRECT && now - member.toldAt < 2 * timing.antiEntropyMs();
    }

    /** A sign of life: what it was told, unless just now, has come there. */
    static void heardFrom(Member member, long now) {
        if (now - member.stateSentAt >= ARRIVED_MS) {
            member.heardVersion = member.unitVersion;
        }
    }

    /** A new connection: what was said on the old one after the last sign of life may be lost. */
    static void joined(Member member, long now) {
        if (member.kind == Member.Kind.CORRECT) {
            member.doubtful.add(member.heardVersion, now);
        }
    }

    /** It has dialled us: firmware has started again, a correct unit may have. */
    static void mayHaveStartedAgain(Member member, long now) {
        if (member.kind == Member.Kind.CORRECT) {
            member.doubtful.add(StateVersion.INITIAL, now);
            return;
        }
        @Nullable StateVersion told = member.sentVersion;
        if (told != null) {
            member.doubtful.add(told, now);
        }
        member.unitVersion = StateVersion.INITIAL;
    }

    /** A unit that we took for firmware counts what it is told as it is told, unless it has started again since. */
    static void isCorrect(Member member, long now) {
        @Nullable StateVersion told = member.sentVersion;
        if (member.kind != Member.Kind.CORRECT && told != null) {
            member.doubtful.add(member.unitVersion, now);
            member.unitVersion = told;
        }
    }

    /** A unit has commanded: it counts from there, whatever it was taken to have. */
    static void commanded(Member unit, StateVersion version) {
        if (!version.equals(unit.unitVersion.next())) {
            unit.sentVersion = unit.doubtful.closestBefore(version, unit.sentVersion);
        }
        unit.doubtful.clear();
        unit.unitVersion = version;
    }

    /** A unit has told its light. */
    void told(Member unit, StateVersion version, long now) {
        unit.toldAt = now;
        unit.toldVersion = version;
        // What we have said just now, it may not have heard before it told.
        boolean mayNotHaveHeard = unit.kind == Member.Kind.CORRECT
                && now - unit.stateSentAt < timing.confirmMs()
                && unit.unitVersion.isNewerThan(version)
                && !unit.unitVersion.isDivergentFrom(version);
        if (!mayNotHaveHeard) {
            unit.unitVersion = version;
        }
        unit.doubtful.clear();
    }

    /**
     * A leader has told a correct unit its version; if the unit does not follow it yet, it goes on as it did. One that has told
     * its own lately, and is far from there, does not follow it at all.
     */
    void countsOn(Member member, StateVersion from, long now) {
        StateVersion before = member.unitVersion;
        if (tells(member, now) && before.isDivergentFrom(from)) {
            return;
        }
        boolean ahead = from.isNewerThan(before);
        member.unitVersion = ahead ? from : before;
        member.doubtful.add(ahead ? before : from, now);
    }

    /**
     * The number of the next state to the member.
     *
     * @param alike whether it counts as the group does
     * @param version the group's
     */
    StateVersion next(Member member, boolean alike, GroupLight light, StateVersion version, long now) {
        StateVersion before = member.unitVersion;
        if (alike) {
            member.unitVersion = member.isOurs() ? version : member.numbers.fit(version, light);
            return member.unitVersion;
        }
        if (member.kind == Member.Kind.CORRECT) {
            member.unitVersion = tells(member, now) ? before.next() : plus(before, CORRECT_AHEAD);
            return member.unitVersion;
        }
        member.unitVersion = plus(before, VERSIONS_A_STATE);
        return ahead(before);
    }

    /** The numbers that the state is to be told in besides, before that one. */
    List<StateVersion> others(Member member, boolean alike, StateVersion next, long now) {
        boolean inDoubt = member.kind == Member.Kind.CORRECT && !alike && !tells(member, now);
        return inDoubt ? member.doubtful.leadingTo(next, CORRECT_AHEAD, now) : List.of();
    }

    static StateVersion ahead(StateVersion version) {
        return plus(version, VERSIONS_AHEAD);
    }

    private static StateVersion plus(StateVersion version, int steps) {
        return new StateVersion(version.bits() + steps);
    }
}
