/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.protocol.SyncMessage;

/**
 * Which of our own peers has a control session to which device, so that no two of them drive one: the highest UUID among
 * those that hold it does, and the rest yield. Nobody is asked: each tells the others what it holds, and all conclude the
 * same. A member that is not there any more holds nothing.
 */
final class Holdings {

    /**
     * Shortest time between two words to the same peer. One that takes nothing is cut after 5 s, which is before the 64
     * frames that may wait for it can be full of these.
     */
    private static final long PAUSE_MS = 100;

    /** The lower one that has driven a device, since it did not see us, hears that we do, and its last orders arrive. */
    private static final long HANDOVER_MS = 100;

    private final PeerSettings settings;
    private final Roster roster;
    private final Outbox outbox;

    /** What we claim. */
    private Set<DeviceUuid> own = Set.of();

    /** What we claim, but do not drive before that time. */
    private final Map<DeviceUuid, Long> left = new TreeMap<>();

    private Set<DeviceUuid> told = Set.of();
    /** What the roster was when it was looked at last. */
    private long reviewed = -1;

    private long next = Long.MAX_VALUE;
    private boolean changed;
    private boolean noted;

    Holdings(PeerSettings settings, Roster roster, Outbox outbox) {
        this.settings = settings;
        this.roster = roster;
        this.outbox = outbox;
    }

    /** What we hold now. Where it is too much to be told, what is claimed already stays so. */
    void hold(Set<DeviceUuid> devices) {
        if (isObserver()) {
            return;
        }
        Set<DeviceUuid> before = own;
        Set<DeviceUuid> claimed = devices.stream()
                .sorted(Comparator.comparing((DeviceUuid device) -> !before.contains(device))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SyncMessage.Hold.MOST)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!claimed.equals(before)) {
            own = Collections.unmodifiableSet(claimed);
            left.keySet().retainAll(own);
            changed = true;
        }
        if (claimed.size() < devices.size() && !noted) {
            noted = true;
            outbox.emit(new PeerOutput.Note("Of " + devices.size() + " devices only " + claimed.size()
                    + " are claimed: the others may be driven by other peers as well"));
        }
    }

    /** Whoever has not greeted yet, and an observer, may say so: it counts once it is known as one of ours. */
    void heard(Member member, SyncMessage.Hold hold) {
        if (member.heldAtFirst == null) {
            member.heldAtFirst = hold.devices();
            changed = true;
        }
        if (!hold.devices().equals(member.held)) {
            member.held = hold.devices();
            changed = true;
        }
    }

    /** Says to the others what we hold, where that is due, and to whoever runs us what is driven elsewhere. */
    void flush(long now) {
        if (!isNews() && now < next) {
            return;
        }
        leave(now);
        boolean news = isNews();
        next = left.values().stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
        for (Link link : roster.links()) {
            if (now >= dueAt(link)) {
                link.toldHeld = own;
                link.toldHeldAt = now;
                outbox.send(link, new SyncMessage.Hold(settings.uuid(), own), false);
            }
            next = Math.min(next, dueAt(link));
        }
        if (news) {
            changed = false;
            reviewed = roster.revision();
            review();
        }
    }

    private boolean isNews() {
        return changed || roster.revision() != reviewed;
    }

    /** When {@link #flush} will have something to do, unless there is news. */
    long nextAt() {
        return next;
    }

    /**
     * A hello proves that no firmware is behind the connection. The first word goes even if we hold nothing: it takes the
     * place of what was said on a connection before. Observers get to know, too, since they yield to everybody.
     */
    private long dueAt(Link link) {
        if (!link.open || !link.hasGreeted || isObserver()) {
            return Long.MAX_VALUE;
        }
        @Nullable Set<DeviceUuid> last = link.toldHeld;
        if (last == null) {
            return link.openedAt;
        }
        return link.toldHeldAt + (last.equals(own) ? settings.timing().antiEntropyMs() : PAUSE_MS);
    }

    /** A lower one that we meet has driven what it holds. */
    private void leave(long now) {
        changed |= left.values().removeIf(until -> now >= until);
        for (Member member : roster.members()) {
            @Nullable Set<DeviceUuid> met = member.heldAtFirst;
            if (met != null && isOneOfUs(member)) {
                boolean isHigher = member.uuid.compareTo(settings.uuid()) > 0;
                met.stream()
                        .filter(device -> !isHigher && own.contains(device))
                        .forEach(device -> leave(device, now + HANDOVER_MS));
                member.heldAtFirst = Set.of();
            }
        }
    }

    private void leave(DeviceUuid device, long until) {
        left.merge(device, until, Math::max);
        changed = true;
    }

    private static boolean isOneOfUs(Member member) {
        return member.kind == Member.Kind.OWN && member.isHeard();
    }

    private void review() {
        Set<DeviceUuid> elsewhere = new TreeSet<>(left.keySet());
        for (Member member : roster.members()) {
            if (!member.isHeard()) {
                member.held = Set.of();
                member.heldAtFirst = null;
            } else if (member.kind == Member.Kind.OWN) {
                boolean isHigher = member.uuid.compareTo(settings.uuid()) > 0;
                member.held.stream()
                        .filter(device -> isHigher || !own.contains(device))
                        .forEach(elsewhere::add);
            }
        }
        if (!elsewhere.equals(told)) {
            told = elsewhere;
            outbox.emit(new PeerOutput.DrivenElsewhere(elsewhere));
        }
    }

    private boolean isObserver() {
        return settings.leadership() == Leadership.OBSERVER;
    }
}
