/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.protocol.Rejection;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.peer.protocol.SyncWriter;

/** One peer of an installation: hands what happens to the parts that deal with it. */
public final class Peer {

    private final PeerSettings settings;
    private final Outbox outbox = new Outbox();
    private final Roster roster = new Roster();
    private final Dialer dialer;
    private final Identification identification;
    private final Greeter greeter;
    private final Heartbeat heartbeat;
    private final Reach reach;
    private final Replication replication;
    private final RejectionCounts rejections = new RejectionCounts();

    private final Roles roles;
    private final Holdings holdings;

    private long handledAt;
    private boolean stopped;

    /** A peer that has not started. */
    public Peer(PeerSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.dialer = new Dialer(settings, random, roster, outbox);
        this.identification = new Identification(settings.uuid(), roster, outbox);
        this.greeter = new Greeter(settings, roster, outbox);
        this.heartbeat = new Heartbeat(settings.timing(), roster, outbox);
        this.reach = new Reach(outbox);
        this.replication = new Replication(settings, roster, outbox, reach);
        this.roles = new Roles(settings, roster, replication, outbox);
        this.holdings = new Holdings(settings, roster, outbox);
    }

    /**
     * Takes one input.
     *
     * @param nowMs time of the owner's clock, never before that of an earlier call
     * @return what it leads to, to be carried out in order
     */
    public List<PeerOutput> handle(PeerInput input, long nowMs) {
        if (stopped) {
            return List.of();
        }
        handledAt = nowMs;
        take(input, nowMs);
        if (roles.state() != SyncState.INITIALIZING) {
            work(nowMs);
        }
        return outbox.drain();
    }

    /** When it wants a {@link PeerInput.WakeUp} unless something else happens before; {@code Long.MAX_VALUE} for never. */
    public long nextWakeUpMs() {
        if (stopped || roles.state() == SyncState.INITIALIZING) {
            return Long.MAX_VALUE;
        }
        long next = Math.min(dialer.nextDialAt(), Math.min(heartbeat.nextAt(), greeter.nextAt()));
        next = Math.min(Math.min(next, replication.nextAt()), roles.nextAt());
        next = Math.min(next, holdings.nextAt());
        // What is due has been done: a time that has passed can only be a mistake, and must not keep the owner busy.
        return Math.max(next, handledAt + 1);
    }

    /** Where it stands. */
    public SyncState state() {
        return roles.state();
    }

    /** Texts that were no messages, by kind. */
    public RejectionCounts rejections() {
        return rejections;
    }

    private void take(PeerInput input, long now) {
        if (input instanceof PeerInput.Started) {
            roles.start(now);
        } else if (input instanceof PeerInput.Stopping) {
            stop();
        } else if (input instanceof PeerInput.PeerSeen seen) {
            dialer.seen(seen.uuid(), seen.address(), now);
        } else if (input instanceof PeerInput.PeerGone gone) {
            dialer.rest(gone.uuid());
        } else if (input instanceof PeerInput.LinkOpened opened) {
            opened(opened.link(), now);
        } else if (input instanceof PeerInput.LinkClosed closed) {
            roster.link(closed.link()).ifPresent(link -> closed(link, now));
        } else if (input instanceof PeerInput.TextReceived text) {
            roster.link(text.link()).filter(link -> link.open).ifPresent(link -> received(link, text.text(), now));
        } else if (input instanceof PeerInput.PongReceived pong) {
            roster.link(pong.link()).filter(link -> link.open).ifPresent(link -> {
                heard(link, now);
                reach.acknowledged(link.id, now);
            });
        } else if (input instanceof PeerInput.LocalChange change) {
            replication.localChange(change.change(), now);
        } else if (input instanceof PeerInput.ConditionalChange change) {
            if (replication.isAsAfter(change.still())) {
                replication.localChange(change.change(), now);
            }
        } else if (input instanceof PeerInput.Holds holds) {
            holdings.hold(holds.devices());
        }
    }

    private void work(long now) {
        dialer.dialDue(now);
        heartbeat.convicted(now).forEach(link -> close(link, PeerOutput.CloseReason.SILENT, now));
        heartbeat.beat(now);
        greeter.repeat(now);
        roles.review(now);
        replication.flush(now);
        roles.review(now);
        holdings.flush(now);
    }

    private void opened(LinkId id, long now) {
        Link link = roster.link(id).orElseGet(() -> new Link(id, now));
        roster.opened(link);
        link.openedAt = now;
        link.heardAt = now;
        @Nullable Member who = link.member;
        if (who != null) {
            Numbering.heardFrom(who, now);
        }
        link.pingedAt = now;
        greeter.opened(link, now);
    }

    private void close(Link link, PeerOutput.CloseReason reason, long now) {
        outbox.emit(new PeerOutput.Close(link.id, reason));
        closed(link, now);
    }

    private void closed(Link link, long now) {
        if (!roster.remove(link)) {
            return;
        }
        dialer.lost(link, now);
        reach.lost(link.id, now);
        Optional<Link> heir = identification.gone(link);
        @Nullable Member member = link.member;
        if (member == null) {
            return;
        }
        if (member.isConnected()) {
            // What was under way on the lost connection may not have arrived.
            replication.joined(member, now);
        } else {
            dialer.bringBack(member.uuid, now);
        }
        heir.ifPresent(claimant -> {
            @Nullable SyncMessage word = claimant.claimed;
            claimant.claimed = null;
            if (word != null) {
                identified(claimant, word, now);
            }
        });
    }

    private void heard(Link link, long now) {
        link.heardAt = now;
        identification.alive(link).forEach(refused -> close(refused, PeerOutput.CloseReason.UUID_TAKEN, now));
    }

    private void received(Link link, String text, long now) {
        heard(link, now);
        SyncReading reading = SyncReader.read(text);
        if (reading instanceof SyncReading.Accepted accepted) {
            identified(link, accepted.message(), now);
        } else if (reading instanceof SyncReading.Rejected rejected) {
            rejected(link, rejected.rejection(), now);
        }
    }

    /** A stock device's control API answers a greeting with errors: it is no peer, and its one session is not for us. */
    private void rejected(Link link, Rejection rejection, long now) {
        if (rejections.count(rejection.kind()) == 1) {
            outbox.emit(new PeerOutput.Note(
                    "Could not read a text of " + whoIs(link) + ": " + rejection.kind() + ", " + rejection.detail()));
        }
        @Nullable Member member = link.member;
        boolean control = rejection.kind() == Rejection.Kind.UNKNOWN_TYPE && link.isOutgoing() && !link.speaksSync;
        if (control && member != null && member.kind == Member.Kind.UNKNOWN) {
            dialer.isNoPeer(member.uuid, now);
            close(link, PeerOutput.CloseReason.NOT_A_PEER, now);
        }
    }

    private static String whoIs(Link link) {
        @Nullable Member member = link.member;
        return member == null ? "a stranger" : member.uuid.text();
    }

    private void identified(Link link, SyncMessage message, long now) {
        if (message instanceof SyncMessage.Ping || message instanceof SyncMessage.State) {
            link.hasElected = true;
        }
        if (message instanceof SyncMessage.Ping) {
            send(link, new SyncMessage.Pong(Optional.of(settings.uuid())));
        }
        switch (identification.identify(link, message.from(), now)) {
            case GOOD -> understood(link, message, now);
            case UNDECIDED -> link.claimed = message instanceof SyncMessage.State ? message : link.claimed;
            case SELF -> {
                @Nullable Member dialled = link.member;
                if (dialled != null) {
                    dialer.rest(dialled.uuid);
                }
                close(link, PeerOutput.CloseReason.SELF, now);
            }
            case TAKEN -> close(link, PeerOutput.CloseReason.UUID_TAKEN, now);
        }
    }

    private void understood(Link link, SyncMessage message, long now) {
        @Nullable Member member = link.member;
        if (member == null) {
            return;
        }
        if (!link.speaksSync) {
            roster.spoken(link);
            firstWord(link, member, now);
        }
        if (message instanceof SyncMessage.Hello hello) {
            boolean looksOn = hello.preference().equalsIgnoreCase(Leadership.OBSERVER.name());
            roster.know(member, looksOn ? Member.Kind.OBSERVER : Member.Kind.OWN, hello.name());
            roster.greeted(link);
            greeter.answer(link, now);
            collapse(member, now);
        } else if (message instanceof SyncMessage.Hold hold) {
            holdings.heard(member, hold);
        } else if (message instanceof SyncMessage.Bye) {
            dialer.rest(member.uuid);
            List.copyOf(member.links).forEach(l -> close(l, PeerOutput.CloseReason.GOING_AWAY, now));
        } else {
            if (!member.isOurs() && (link.isOutgoing() || message instanceof SyncMessage.Command)) {
                Numbering.isCorrect(member, now);
                roster.know(member, Member.Kind.CORRECT, "");
            } else if (member.kind == Member.Kind.UNKNOWN) {
                roster.know(member, Member.Kind.FIRMWARE, "");
            }
            roles.review(now);
            if (message instanceof SyncMessage.State received) {
                replication.stateReceived(member, link, received, now);
            } else if (message instanceof SyncMessage.Command command) {
                replication.commandReceived(member, command, now);
            }
        }
    }

    /**
     * Firmware dials once in its life: one that comes anew has started again, and counts from the beginning. A correct unit may
     * have, and what we take for firmware may turn out to be one.
     */
    private static void firstWord(Link link, Member member, long now) {
        Comebacks.spoke(member, link);
        if (!member.isOurs() && !link.isOutgoing()) {
            Numbering.mayHaveStartedAgain(member, now);
        }
    }

    /** Of two connections between two of ours, the one stays that the higher UUID has opened; both compute the same. */
    private void collapse(Member member, long now) {
        @Nullable Link ours = member.openLink(LinkId.Direction.OUTGOING);
        @Nullable Link theirs = member.openLink(LinkId.Direction.INCOMING);
        if (ours != null && theirs != null) {
            boolean weAreHigher = settings.uuid().compareTo(member.uuid) > 0;
            close(weAreHigher ? theirs : ours, PeerOutput.CloseReason.DUPLICATE, now);
        }
    }

    private void stop() {
        String bye = SyncWriter.write(new SyncMessage.Bye(settings.uuid()));
        for (Link link : List.copyOf(roster.links())) {
            if (link.open) {
                outbox.emit(new PeerOutput.SendText(link.id, bye, false));
            }
            outbox.emit(new PeerOutput.Close(link.id, PeerOutput.CloseReason.GOING_AWAY));
        }
        stopped = true;
        roles.stop();
    }

    private void send(Link link, SyncMessage message) {
        outbox.send(link, message, false);
    }
}
