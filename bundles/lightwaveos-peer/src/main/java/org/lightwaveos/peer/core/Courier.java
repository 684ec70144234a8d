/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightChanges;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * Brings the speaker's light to every other member, in the numbers that each of them takes, and its changes to a unit that
 * leads.
 */
final class Courier {

    /** By then whatever a unit has told firmware has come there. */
    private static final long MEND_AGAIN_MS = 300;

    private final PeerSettings settings;
    private final Timing timing;
    private final Roster roster;
    private final Outbox outbox;
    private final Reach reach;
    private final Numbering numbering;
    /** What a leading unit has been asked for and has not confirmed. */
    private final PendingChanges forLeader;

    private final UnderWay underWay;
    /** Null while we lead ourselves, or nobody does. */
    @Nullable
    private Member leader;

    Courier(PeerSettings settings, Roster roster, Outbox outbox, Reach reach) {
        this.settings = settings;
        this.timing = settings.timing();
        this.roster = roster;
        this.outbox = outbox;
        this.reach = reach;
        this.numbering = new Numbering(timing);
        this.forLeader = new PendingChanges(timing);
        this.underWay = new UnderWay(timing.confirmMs());
    }

    /** @param newLeader null if we lead ourselves, or nobody does */
    void leaderIs(@Nullable Member newLeader, long now) {
        if (newLeader == null) {
            forLeader.take();
        } else if (newLeader != leader) {
            forLeader.startAgain(now);
            hasLed(newLeader, now);
        }
        leader = newLeader;
        if (newLeader != null) {
            newLeader.hasLed = true;
        }
    }

    /** Others may have followed it before we do, and count on from what it told; whoever has led before tells no more. */
    private void hasLed(Member newLeader, long now) {
        roster.members().stream()
                .filter(member -> member.kind == Member.Kind.CORRECT && member.uuid.compareTo(newLeader.uuid) < 0)
                .forEach(member -> {
                    member.doubtful.add(newLeader.toldVersion, now);
                    member.forgetNumber();
                });
    }

    /** We speak no more: whoever does knows, or is told. */
    void retire() {
        forLeader.take();
    }

    /** A unit has told its light. One that leads has told every unit, and correct ones that follow it count on from there. */
    void heard(Member unit, StateVersion version, long now) {
        numbering.told(unit, version, now);
        if (unit == leader) {
            roster.members().stream()
                    .filter(member -> member != unit && member.kind == Member.Kind.CORRECT)
                    .forEach(member -> numbering.countsOn(member, version, now));
        }
        mend(unit, now);
    }

    /**
     * A unit tells all at once, and firmware reads wrong what a unit tells: the others are set right when they have read it.
     * Of a correct unit's text it takes the time for its version. One that leads tells of each change, so they are set right soon,
     * and once more in case that was too soon.
     */
    private void mend(Member unit, long now) {
        for (Member member : roster.members()) {
            if (member != unit && FirmwareNames.mayBeFirmware(member)) {
                boolean often = unit.kind == Member.Kind.CORRECT;
                if (often) {
                    member.forgetNumber();
                    member.mendAt = now + MEND_AGAIN_MS;
                }
                member.dirty = true;
                member.stateFrom = Math.max(member.stateFrom, now + (often ? timing.coalesceMs() : timing.settleMs()));
            }
        }
    }

    /** Whether what the member tells is the group's light: a correct unit that leads passes on and tells what it is told. */
    boolean isAuthority(Member member) {
        return member == leader && member.kind == Member.Kind.CORRECT;
    }

    private boolean isLeadingUnit(Member member) {
        return member == leader && (member.kind == Member.Kind.CORRECT || member.kind == Member.Kind.FIRMWARE);
    }

    /**
     * Whether the member's versions are the group's. Firmware's never are. A correct unit's are its leader's: not ours if it
     * leads others, by what it sees, and not ours if the one that we follow does not tell.
     */
    boolean countsAsWeDo(Member member, long now) {
        if (member.isOurs() || member.kind != Member.Kind.CORRECT || member == leader) {
            return member.isOurs() || isAuthority(member);
        }
        @Nullable Member who = leader;
        return !numbering.tells(member, now) && (who == null || numbering.tells(who, now));
    }

    /** Our version in the numbers that the member knows. */
    StateVersion versionFor(Member member, StateVersion version) {
        @Nullable StateVersion sent = member.sentVersion;
        if (sent == null || member.isOurs() || member.sentAsOurs || isAuthority(member)) {
            return version;
        }
        return member.dirty ? sent.next() : sent;
    }

    /** Whether a leading unit has not confirmed all that it was asked for. */
    boolean isWaiting() {
        return !forLeader.isEmpty();
    }

    /** A light has come: all get it that are of the kind, whose it was too. Only an authority knows best itself. */
    void spread(Predicate<Member> kind) {
        for (Member member : roster.members()) {
            member.dirty |= !isAuthority(member) && kind.test(member);
        }
    }

    /** A change has been accepted. A leading unit is asked; a whole state would undo what else was changed at it. */
    void changed(LightCommand change, long now) {
        underWay.add(change, now);
        roster.members().forEach(member -> request(member, change, now));
    }

    private void request(Member member, LightCommand change, long now) {
        // A command in a wrong number is not taken, whoever says it; a state in the unit's own name is.
        boolean understood = member.kind == Member.Kind.FIRMWARE
                ? change.isReadByFirmware() && member.hasTold()
                : change.isCommand();
        if (isLeadingUnit(member) && understood) {
            forLeader.add(change, now);
        } else {
            member.dirty = true;
        }
    }

    /** Whether what a member tells is the light that it has booted with, which is nobody's choice. */
    boolean isBoot(Member member, SyncMessage.State state) {
        return isLeadingUnit(member) && Comebacks.isBoot(member, state.version());
    }

    /**
     * The group's light, now that a member has told what it has: a leading unit's with what it may not have heard yet.
     *
     * @param kept the light so far, if what is told is but the light of the member's boot
     */
    GroupLight taken(Member member, SyncMessage.State state, Optional<GroupLight> kept, long now) {
        kept.ifPresent(light -> bringBack(member, state, light, now));
        if (isAuthority(member)) {
            return told(state, now);
        }
        GroupLight light = state.light();
        if (isLeadingUnit(member)) {
            for (LightCommand change : underWay.missingIn(light, now)) {
                light = change.applyTo(light);
                request(member, change, now);
            }
        }
        return light;
    }

    /** The unit is asked for the light of the group; whoever has heard that of its boot, and may have taken it, is told again. */
    private void bringBack(Member member, SyncMessage.State boot, GroupLight group, long now) {
        // what it was told before has died with it
        member.unitVersion = boot.version();
        forLeader.startAgain(now);
        for (Member other : roster.members()) {
            if (other != member) {
                other.dirty = true;
                other.stateFrom = Math.max(other.stateFrom, now + timing.coalesceMs());
            }
        }
        for (LightCommand change : LightChanges.between(boot.light(), group)) {
            underWay.add(change, now);
            request(member, change, now);
        }
    }

    private GroupLight told(SyncMessage.State state, long now) {
        forLeader.reconcile(state).forEach(change -> reach.confirmed(change, now));
        forLeader.giveWay(state.version());
        return forLeader.over(state.light());
    }

    /** Sends whatever is due. */
    void flush(GroupLight light, StateVersion version, long now) {
        for (Member member : roster.members()) {
            if (now >= nextStateAt(member)) {
                roster.speakable(member, now, timing).ifPresent(link -> sendState(member, link, light, version, now));
            }
        }
        @Nullable Member unit = leader;
        if (unit != null && !forLeader.isEmpty() && now - unit.stateSentAt >= timing.coalesceMs()) {
            roster.speakable(unit, now, timing).ifPresent(link -> ask(unit, link, now));
        }
    }

    private void sendState(Member member, Link link, GroupLight light, StateVersion version, long now) {
        boolean alike = countsAsWeDo(member, now);
        StateVersion as = numbering.next(member, alike, light, version, now);
        if (member != leader) {
            for (StateVersion other : numbering.others(member, alike, as, now)) {
                outbox.send(link, new SyncMessage.State(settings.uuid(), other, ts(now), light), false);
            }
        }
        Optional<StateVersion> confirms = Optional.ofNullable(member.taken);
        outbox.send(link, new SyncMessage.State(settings.uuid(), as, ts(now), light, confirms), true);
        for (DeviceUuid name : FirmwareNames.forStateTo(member, roster, leader == null)) {
            outbox.send(link, new SyncMessage.State(name, as, ts(now), light), false);
        }
        if (member != leader) {
            Comebacks.informed(member);
        }
        member.sentVersion = as;
        member.sentAsOurs = alike;
        member.dirty = false;
        member.mendAt = now >= member.mendAt ? Long.MAX_VALUE : member.mendAt;
        member.stateSentAt = now;
        reach.sent(member, link, now);
    }

    private void ask(Member unit, Link link, long now) {
        if (numbering.tells(unit, now)) {
            forLeader.flush(
                    unit.toldVersion,
                    unit.unitVersion,
                    now,
                    pending -> command(unit, link, pending.sentAs(), pending.change(), now));
            return;
        }
        for (LightCommand change : forLeader.take()) {
            if (unit.kind == Member.Kind.CORRECT) {
                command(unit, link, unit.unitVersion.next(), change, now);
            } else {
                command(unit, link, Numbering.ahead(unit.unitVersion), change, now);
                unit.unitVersion = unit.unitVersion.next();
            }
        }
    }

    private void command(Member unit, Link link, StateVersion as, LightCommand change, long now) {
        outbox.send(link, new SyncMessage.Command(settings.uuid(), as, ts(now), change), false);
        if (unit.kind == Member.Kind.CORRECT && as.isNewerThan(unit.unitVersion)) {
            unit.unitVersion = as;
        }
        unit.stateSentAt = now;
        reach.sent(unit, link, now);
    }

    /** When {@link #flush} will have something to do. */
    long nextAt() {
        long next = Long.MAX_VALUE;
        for (Member member : roster.members()) {
            long due = nextStateAt(member);
            if (member == leader && !forLeader.isEmpty()) {
                long again = Math.max(forLeader.nextAt(member.toldVersion), member.stateSentAt + timing.coalesceMs());
                due = Math.min(due, again);
            }
            next = Math.min(next, Math.max(due, roster.speakableAt(member, timing)));
        }
        return next;
    }

    private long nextStateAt(Member member) {
        if (member.kind == Member.Kind.UNKNOWN && !member.isDialled()) {
            return Long.MAX_VALUE;
        }
        // An authority repeats its light by itself, and must not be told an older one.
        long saidAt = isAuthority(member) ? Math.max(member.stateSentAt, member.toldAt) : member.stateSentAt;
        long due = member.dirty ? member.stateSentAt + timing.coalesceMs() : saidAt + timing.antiEntropyMs();
        due = Math.min(due, member.mendAt);
        return Math.max(Math.max(due, member.stateFrom), FirmwareNames.notBefore(member, leader == null));
    }

    private static long ts(long now) {
        return now & 0xFFFF_FFFFL;
    }
}
