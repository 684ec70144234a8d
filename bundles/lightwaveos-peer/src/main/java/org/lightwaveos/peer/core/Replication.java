/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.ConflictRule;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The group's light on this peer. One peer speaks for the group, the <i>speaker</i>: the leader, or, where firmware leads,
 * the highest of our own peers, since firmware neither passes on what it is told nor tells of what it changes. The speaker
 * sends states to everybody; the others send it commands, and show what it says.
 */
final class Replication {

    /** A state takes 21 commands to apply, each of which raises firmware's version by one (sync protocol, section 5). */
    private static final int VERSIONS_A_STATE = 21;

    /**
     * How far ahead of firmware's presumed version we write to it: the middle of the 1..100 that it takes from anybody, so
     * that changes made at the unit, of which we never hear, do no harm.
     */
    private static final int VERSIONS_AHEAD = 50;

    private final PeerSettings settings;
    private final Timing timing;
    private final Roster roster;
    private final Outbox outbox;
    private final PendingChanges pending;
    private final Map<Object, LightCommand> forLeader = new LinkedHashMap<>();

    private GroupLight light;
    private StateVersion version = StateVersion.INITIAL;
    /** Whether the light is more than what we started with: a user's or a member's. */
    private boolean established;

    private Optional<DeviceUuid> leader = Optional.empty();
    private Optional<DeviceUuid> speaker = Optional.empty();
    private boolean synced;

    @Nullable
    private LinkId syncedOn;

    @Nullable
    private GroupLight shown;

    Replication(PeerSettings settings, Roster roster, Outbox outbox) {
        this.settings = settings;
        this.timing = settings.timing();
        this.roster = roster;
        this.outbox = outbox;
        this.pending = new PendingChanges(timing);
        this.light = settings.initialLight();
    }

    boolean isSynced() {
        return synced;
    }

    private boolean isSpeaker() {
        return speaker.filter(settings.uuid()::equals).isPresent();
    }

    /** An election is over. A new speaker's light counts from its first state on, whatever its version. */
    void elected(Optional<DeviceUuid> newLeader, Optional<DeviceUuid> newSpeaker, long now) {
        boolean sameLeader = leader.equals(newLeader);
        boolean sameSpeaker = speaker.equals(newSpeaker);
        leader = newLeader;
        speaker = newSpeaker;
        if (!sameLeader) {
            forLeader.clear();
        }
        if (sameSpeaker) {
            return;
        }
        synced = isSpeaker();
        if (isSpeaker()) {
            pending.take().forEach(this::accept);
            roster.members().forEach(member -> {
                member.dirty = true;
                member.stateFrom = now + timing.settleMs();
            });
        } else {
            pending.startAgain(now);
            speaker.ifPresent(uuid -> report(uuid, now));
        }
    }

    /** Tells a new speaker what the old one had accepted last, in case it does not know. */
    private void report(DeviceUuid uuid, long now) {
        if (established && settings.leadership() != Leadership.OBSERVER) {
            roster.speakable(roster.member(uuid), now, timing).ifPresent(link -> send(link, state(version, now)));
        }
    }

    /** A member has come, or has come back: it gets the light as soon as it can be spoken to. */
    void joined(Member member, long now) {
        member.dirty = true;
        // It tells of its own light right now; were it sent ours first, it would flicker if its light is the newer one.
        member.stateFrom = now + (member.isOurs() ? timing.settleMs() : 0);
        if (speaker.filter(member.uuid::equals).isPresent()) {
            synced = false;
        }
    }

    void localChange(LightCommand change, long now) {
        if (isSpeaker() || speaker.isEmpty()) {
            accept(change);
        } else {
            pending.add(change, now);
        }
    }

    /** The speaker's own change, or one that it takes from a member. */
    private void accept(LightCommand change) {
        light = change.applyTo(light);
        version = version.next();
        established = true;
        for (Member member : roster.members()) {
            if (commandsSuffice(member) && change.isReadByFirmware()) {
                forLeader.put(change.target(), change);
            } else {
                member.dirty = true;
            }
        }
    }

    /** A leading firmware is asked like a leader; a whole state would undo what was changed at the unit itself. */
    private boolean commandsSuffice(Member member) {
        return member.kind == Member.Kind.FIRMWARE
                && leader.filter(member.uuid::equals).isPresent();
    }

    void stateReceived(Member member, Link link, SyncMessage.State state) {
        if (link.overtakes(state.timestampMs())) {
            return;
        }
        if (member.kind == Member.Kind.FIRMWARE) {
            member.firmwareVersion = state.version();
        }
        switch (verdict(member, link, state)) {
            case APPLY -> adopt(member, link, state);
            case KEEP, RESYNC -> {
                if (isSpeaker() && !state.light().equals(light)) {
                    member.dirty = true;
                }
            }
        }
    }

    private ConflictRule.Verdict verdict(Member member, Link link, SyncMessage.State state) {
        boolean fromLeader = leader.filter(member.uuid::equals).isPresent();
        boolean fromSpeaker = speaker.filter(member.uuid::equals).isPresent();
        if (member.isOurs() && !fromSpeaker && !isSpeaker()) {
            // Meant for a speaker that we are not, or not any more; it will find the right one.
            return ConflictRule.Verdict.KEEP;
        }
        // A first state counts whatever its version: the speaker may have started again and counts from the beginning.
        boolean first = fromSpeaker && !(synced && link.id.equals(syncedOn)) || isSpeaker() && !established;
        // Two lights of one version: a message was lost on the way to one of them. The speaker's is the right one.
        boolean forked =
                fromSpeaker && state.version().equals(version) && !state.light().equals(light);
        return first || forked
                ? ConflictRule.Verdict.APPLY
                : ConflictRule.ofState(versionFor(member), state.version(), fromLeader || fromSpeaker);
    }

    /** Our version in the numbers that the member knows: those that we have sent it. */
    private StateVersion versionFor(Member member) {
        return member.isOurs() ? version : plus(version, member.versionOffset);
    }

    private void adopt(Member member, Link link, SyncMessage.State state) {
        boolean fromFirmware = member.kind == Member.Kind.FIRMWARE;
        boolean changed = !state.light().equals(light);
        light = state.light();
        // Firmware counts in numbers of its own; what it says is one change more in ours.
        version = fromFirmware && isSpeaker() ? version.next() : state.version();
        established = true;
        if (isSpeaker()) {
            roster.members().stream().filter(m -> changed).forEach(m -> m.dirty = true);
        } else if (speaker.filter(member.uuid::equals).isPresent()) {
            synced = true;
            syncedOn = link.id;
        }
        pending.reconcile(light, version);
    }

    void commandReceived(Member member, SyncMessage.Command command) {
        if (!isSpeaker()) {
            return;
        }
        boolean fromLeader = leader.filter(member.uuid::equals).isPresent();
        if (ConflictRule.ofCommand(versionFor(member), command.version(), fromLeader) == ConflictRule.Verdict.APPLY) {
            accept(command.change());
        } else {
            member.dirty = true;
        }
    }

    /** Sends whatever is due, and shows what has changed. */
    void flush(long now) {
        if (isSpeaker()) {
            roster.members().forEach(member -> deliver(member, now));
            commandLeader(now);
        } else if (synced) {
            speaker.flatMap(uuid -> roster.speakable(roster.member(uuid), now, timing))
                    .ifPresent(link -> pending.flush(version, now, change -> send(link, command(change, now))));
        }
        show();
    }

    private void deliver(Member member, long now) {
        if (now < nextStateAt(member)) {
            return;
        }
        roster.speakable(member, now, timing).ifPresent(link -> {
            member.dirty = false;
            member.stateSentAt = now;
            if (member.isOurs()) {
                send(link, state(version, now));
            } else {
                StateVersion as = ahead(member.firmwareVersion);
                send(link, state(as, now));
                member.versionOffset = as.bits() - version.bits();
                member.firmwareVersion = plus(member.firmwareVersion, VERSIONS_A_STATE);
            }
        });
    }

    private void commandLeader(long now) {
        if (forLeader.isEmpty()) {
            return;
        }
        leader.map(roster::member).ifPresent(member -> {
            if (now - member.stateSentAt < timing.coalesceMs()) {
                return;
            }
            roster.speakable(member, now, timing).ifPresent(link -> {
                forLeader.values().forEach(change -> {
                    send(
                            link,
                            new SyncMessage.Command(settings.uuid(), ahead(member.firmwareVersion), ts(now), change));
                    member.firmwareVersion = member.firmwareVersion.next();
                });
                forLeader.clear();
                member.stateSentAt = now;
            });
        });
    }

    long nextAt() {
        if (!isSpeaker()) {
            return synced ? Math.max(pending.nextAt(version), speakerSpeakableAt()) : Long.MAX_VALUE;
        }
        long next = Long.MAX_VALUE;
        for (Member member : roster.members()) {
            long due = nextStateAt(member);
            if (!forLeader.isEmpty() && commandsSuffice(member)) {
                due = Math.min(due, member.stateSentAt + timing.coalesceMs());
            }
            next = Math.min(next, Math.max(due, roster.speakableAt(member, timing)));
        }
        return next;
    }

    private long speakerSpeakableAt() {
        return speaker.stream()
                .mapToLong(uuid -> roster.speakableAt(roster.member(uuid), timing))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private long nextStateAt(Member member) {
        if (member.kind == Member.Kind.UNKNOWN && !roster.hasOutgoingLink(member.uuid)) {
            return Long.MAX_VALUE;
        }
        long due = member.stateSentAt + (member.dirty ? timing.coalesceMs() : timing.antiEntropyMs());
        return Math.max(due, member.stateFrom);
    }

    private void show() {
        GroupLight now = pending.over(light);
        if (!now.equals(shown)) {
            shown = now;
            outbox.emit(new PeerOutput.LightShown(now, version));
        }
    }

    private SyncMessage state(StateVersion as, long now) {
        return new SyncMessage.State(settings.uuid(), as, ts(now), light);
    }

    private SyncMessage command(PendingChange change, long now) {
        return new SyncMessage.Command(settings.uuid(), change.sentAs(), ts(now), change.change());
    }

    private void send(Link link, SyncMessage message) {
        outbox.emit(new PeerOutput.SendText(link.id, SyncWriter.write(message)));
    }

    private static StateVersion ahead(StateVersion presumed) {
        return plus(presumed, VERSIONS_AHEAD);
    }

    private static StateVersion plus(StateVersion version, int steps) {
        return new StateVersion(version.bits() + steps);
    }

    private static long ts(long now) {
        return now & 0xFFFF_FFFFL;
    }
}
