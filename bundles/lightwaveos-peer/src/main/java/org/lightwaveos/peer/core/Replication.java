/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.rules.ConflictRule;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The group's light on this peer. One peer speaks for the group, the <i>speaker</i>: the leader, or, where a unit leads, the
 * highest of our own peers, since firmware neither passes on what it is told nor tells of what it changes, and a correct
 * unit has room for few. The speaker sends states to everybody; the others send it commands, and show what it says.
 */
final class Replication {

    /** Well within the 100 versions that a speaker bridges (sync protocol, section 4), though it may be silent meanwhile. */
    private static final long MOST_AHEAD = 60;

    private final PeerSettings settings;
    private final Timing timing;
    private final Roster roster;
    private final Outbox outbox;
    private final Reach reach;
    private final PendingChanges pending;
    private final Courier courier;

    private GroupLight light;
    private StateVersion version = StateVersion.INITIAL;
    /** Whether the light is more than what we started with: a user's or a member's. */
    private boolean established;

    private Optional<DeviceUuid> leader = Optional.empty();
    private Optional<DeviceUuid> speaker = Optional.empty();
    private boolean synced;
    /** The version of our latest request to the speaker. */
    private StateVersion lastAsked = StateVersion.INITIAL;

    @Nullable
    private LinkId syncedOn;

    @Nullable
    private GroupLight shown;

    @Nullable
    private StateVersion toldVersion;

    Replication(PeerSettings settings, Roster roster, Outbox outbox, Reach reach) {
        this.settings = settings;
        this.timing = settings.timing();
        this.roster = roster;
        this.outbox = outbox;
        this.reach = reach;
        this.pending = new PendingChanges(timing);
        this.courier = new Courier(settings, roster, outbox, reach);
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
        boolean sameSpeaker = speaker.equals(newSpeaker);
        leader = newLeader;
        speaker = newSpeaker;
        courier.leaderIs(
                leader.filter(uuid -> !uuid.equals(settings.uuid()))
                        .map(roster::member)
                        .orElse(null),
                now);
        if (sameSpeaker) {
            return;
        }
        synced = isSpeaker();
        if (isSpeaker()) {
            pending.take().forEach(change -> accept(change, now));
            roster.members().forEach(member -> {
                member.dirty = true;
                member.stateFrom = now + timing.settleMs();
            });
        } else {
            courier.retire();
            pending.startAgain(now);
            speaker.map(roster::member).ifPresent(member -> {
                report(member, now);
                catchUp(member, now);
            });
        }
    }

    /** Tells a new speaker what the old one had accepted last, in case it does not know. */
    private void report(Member member, long now) {
        if (established && settings.leadership() != Leadership.OBSERVER) {
            roster.speakable(member, now, timing).ifPresent(link -> send(link, state(version, now)));
        }
    }

    /** Takes what a new speaker has told already, unless what we report to it is newer. */
    private void catchUp(Member member, long now) {
        @Nullable EarlyWord early = member.earlyWord;
        if (early != null
                && early.link().open
                && now - early.at() < timing.convictMs()
                && !version.isNewerThan(early.state().version())) {
            adopt(member, early.link(), early.state(), now);
        }
    }

    /** A member has come, or has come back: it gets the light as soon as it can be spoken to. */
    void joined(Member member, long now) {
        Numbering.joined(member, now);
        member.dirty = true;
        member.taken = null;
        // It tells of its own light right now; were it sent ours first, it would flicker if its light is the newer one.
        member.stateFrom = now + (member.isOurs() ? timing.settleMs() : 0);
        if (speaker.filter(member.uuid::equals).isPresent()) {
            synced = false;
            lastAsked = StateVersion.INITIAL;
        }
    }

    void localChange(LightCommand change, long now) {
        if (isSpeaker() || speaker.isEmpty()) {
            accept(change, now);
        } else {
            pending.add(change, now);
        }
    }

    /** Whether the change would not change what we show. */
    boolean isAsAfter(LightCommand change) {
        GroupLight now = pending.over(light);
        return change.applyTo(now).equals(now);
    }

    /** The speaker's own change, or one that it takes from a member. */
    private void accept(LightCommand change, long now) {
        light = change.applyTo(light);
        version = version.next();
        established = true;
        courier.changed(change, now);
        reach.begin(roster, now);
    }

    void stateReceived(Member member, Link link, SyncMessage.State state, long now) {
        if (link.overtakes(state.timestampMs())) {
            return;
        }
        if (!member.isOurs()) {
            courier.heard(member, state.version(), now);
        }
        switch (verdict(member, link, state)) {
            case APPLY -> adopt(member, link, state, now);
            case KEEP, RESYNC -> {
                if (!isSpeaker()) {
                    member.earlyWord = new EarlyWord(state, link, now);
                } else if (member.isOurs() || !state.light().equals(light)) {
                    // One of ours has told us since it takes us for the speaker, and waits for what we say.
                    member.dirty = true;
                }
            }
        }
    }

    private ConflictRule.Verdict verdict(Member member, Link link, SyncMessage.State state) {
        boolean fromSpeaker = speaker.filter(member.uuid::equals).isPresent();
        if (!fromSpeaker && !isSpeaker()) {
            // The speaker hears it too, or will be found by whoever takes us for it; two voices would make us flicker.
            return ConflictRule.Verdict.KEEP;
        }
        // A first state counts whatever its version: the speaker may have started again and counts from the beginning.
        boolean first = fromSpeaker && !(synced && link.id.equals(syncedOn)) || isSpeaker() && !established;
        // Two lights of one version: a message was lost on the way to one of them. The speaker's is the right one.
        boolean forked =
                fromSpeaker && state.version().equals(version) && !state.light().equals(light);
        boolean fromLeader = leader.filter(member.uuid::equals).isPresent();
        return first || forked || courier.isAuthority(member)
                ? ConflictRule.Verdict.APPLY
                : ConflictRule.ofState(courier.versionFor(member, version), state.version(), fromLeader || fromSpeaker);
    }

    private void adopt(Member member, Link link, SyncMessage.State state, long now) {
        GroupLight before = light;
        StateVersion versionBefore = version;
        boolean boot = courier.isBoot(member, state) && established;
        light = courier.taken(member, state, boot ? Optional.of(light) : Optional.empty(), now);
        version = state.version();
        established = true;
        if (isSpeaker()) {
            confirm(member, state.version());
            boolean counts = courier.countsAsWeDo(member, now);
            boolean taken = version.equals(versionBefore) && !light.equals(before);
            if (!counts || taken) {
                // Firmware counts in numbers of its own; what it says is one change more in ours. And one number never
                // stands for two lights: whoever knows the first would pass over the second.
                version = versionBefore.next();
            } else if (!boot && courier.isWaiting() && versionBefore.isNewerThan(version)) {
                version = versionBefore;
            }
            if (!light.equals(before)) {
                courier.spread(m -> true);
                reach.begin(roster, now);
            } else if (!version.equals(versionBefore)) {
                // Whoever counts as we do would ask for its next change in a number that is taken.
                courier.spread(m -> courier.countsAsWeDo(m, now));
            }
        } else if (speaker.filter(member.uuid::equals).isPresent()) {
            synced = true;
            syncedOn = link.id;
        }
        pending.reconcile(state).forEach(change -> reach.confirmed(change, now));
    }

    void commandReceived(Member member, SyncMessage.Command command, long now) {
        if (!isSpeaker()) {
            return;
        }
        if (!member.isOurs()) {
            Numbering.commanded(member, command.version());
        }
        boolean fromLeader = leader.filter(member.uuid::equals).isPresent();
        if (ConflictRule.ofCommand(courier.versionFor(member, version), command.version(), fromLeader)
                == ConflictRule.Verdict.APPLY) {
            confirm(member, command.version());
            accept(command.change(), now);
        } else {
            member.dirty = true;
        }
    }

    /** Only our own peers ask what has become of a change. */
    private static void confirm(Member member, StateVersion version) {
        if (member.isOurs()) {
            member.taken = version;
        }
    }

    /** Sends whatever is due, and shows what has changed. */
    void flush(long now) {
        if (isSpeaker()) {
            courier.flush(light, version, now);
        } else if (synced) {
            speaker.flatMap(uuid -> roster.speakable(roster.member(uuid), now, timing))
                    .ifPresent(link -> pending.flush(version, aboveAsked(), now, change -> ask(link, change, now)));
        }
        show();
    }

    /** No two changes are sent as one version: what the speaker confirms would be either. */
    private StateVersion aboveAsked() {
        return lastAsked.isNewerThan(version) && version.distanceTo(lastAsked) <= MOST_AHEAD ? lastAsked : version;
    }

    private void ask(Link link, PendingChange change, long now) {
        lastAsked = change.sentAs();
        send(link, request(change, now));
    }

    long nextAt() {
        if (!isSpeaker()) {
            return synced ? Math.max(pending.nextAt(version), speakerSpeakableAt()) : Long.MAX_VALUE;
        }
        return courier.nextAt();
    }

    private long speakerSpeakableAt() {
        return speaker.stream()
                .mapToLong(uuid -> roster.speakableAt(roster.member(uuid), timing))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private void show() {
        GroupLight now = pending.over(light);
        if (!now.equals(shown)) {
            shown = now;
            outbox.emit(new PeerOutput.LightShown(now));
        }
        if (!version.equals(toldVersion)) {
            toldVersion = version;
            outbox.emit(new PeerOutput.VersionIs(version));
        }
    }

    private SyncMessage state(StateVersion as, long now) {
        return new SyncMessage.State(settings.uuid(), as, ts(now), light);
    }

    /** What asks the leader for a change: a command or, for what no command can say, the light as it would be. */
    private SyncMessage request(PendingChange change, long now) {
        return change.change().isCommand()
                ? new SyncMessage.Command(settings.uuid(), change.sentAs(), ts(now), change.change())
                : new SyncMessage.State(
                        settings.uuid(),
                        change.sentAs(),
                        ts(now),
                        change.change().applyTo(light));
    }

    /** What is sent here asks or tells the speaker something, so that a later one must not take its place. */
    private void send(Link link, SyncMessage message) {
        outbox.send(link, message, false);
    }

    private static long ts(long now) {
        return now & 0xFFFF_FFFFL;
    }
}
