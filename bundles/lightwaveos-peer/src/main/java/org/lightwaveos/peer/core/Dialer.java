/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.Backoff;

/** Keeps dialling whoever has been seen and is not connected: for ever, ever more slowly, at once when seen again. */
final class Dialer {

    /**
     * A stock device stays one until somebody flashes it; each attempt takes its one session, and mutes its broadcasts for
     * 600 ms. When it has learnt to sync, it dials us.
     */
    private static final long NO_PEER_MS = 600_000;

    private final PeerSettings settings;
    private final RandomGenerator random;
    private final Roster roster;
    private final Outbox outbox;
    private final Map<DeviceUuid, Contact> contacts = new TreeMap<>();
    private long dialled;

    Dialer(PeerSettings settings, RandomGenerator random, Roster roster, Outbox outbox) {
        this.settings = settings;
        this.random = random;
        this.roster = roster;
        this.outbox = outbox;
    }

    void seen(DeviceUuid uuid, PeerAddress address, long now) {
        if (uuid.equals(settings.uuid())) {
            return;
        }
        @Nullable Contact contact = contacts.get(uuid);
        if (contact == null) {
            contacts.put(uuid, new Contact(roster.member(uuid), address, now));
            return;
        }
        contact.address = address;
        if (now < contact.noPeerUntil) {
            return;
        }
        contact.dormant = false;
        contact.nextDialAt = Math.min(contact.nextDialAt, now);
    }

    /** A stock device was met: left alone for a while. */
    void isNoPeer(DeviceUuid uuid, long now) {
        @Nullable Contact contact = contacts.get(uuid);
        if (contact != null) {
            contact.noPeerUntil = now + NO_PEER_MS;
            contact.dormant = true;
        }
    }

    /** No attempts until it is seen again. */
    void rest(DeviceUuid uuid) {
        @Nullable Contact contact = contacts.get(uuid);
        if (contact != null) {
            contact.dormant = true;
        }
    }

    /** A connection of ours has ended, or could not be opened. */
    void lost(Link link, long now) {
        @Nullable Member member = link.member;
        @Nullable Contact contact = member == null ? null : contacts.get(member.uuid);
        if (contact == null || !link.isOutgoing()) {
            return;
        }
        boolean stable = link.open && now - link.openedAt >= settings.timing().stableMs();
        contact.backoff = (stable ? Backoff.NONE : contact.backoff).failed();
        contact.nextDialAt = now + contact.backoff.delayMs(random);
    }

    /** One of ours that had dialled us is gone: it is for us, too, to bring the connection back. */
    void bringBack(DeviceUuid uuid, long now) {
        @Nullable Contact contact = contacts.get(uuid);
        if (contact != null && contact.nextDialAt < now) {
            contact.nextDialAt = now + Backoff.NONE.failed().delayMs(random);
        }
    }

    void dialDue(long now) {
        for (Contact contact : contacts.values()) {
            if (contact.nextDialAt <= now && isDialable(contact)) {
                Link link = new Link(new LinkId(LinkId.Direction.OUTGOING, ++dialled), now);
                roster.dialled(link, contact.member);
                outbox.emit(new PeerOutput.Dial(link.id, contact.member.uuid, contact.address));
            }
        }
    }

    long nextDialAt() {
        long next = Long.MAX_VALUE;
        for (Contact contact : contacts.values()) {
            if (contact.nextDialAt < next && isDialable(contact)) {
                next = contact.nextDialAt;
            }
        }
        return next;
    }

    /** Of two of ours, one connection is enough; firmware counts only those that it has opened, and gets ours as well. */
    private static boolean isDialable(Contact contact) {
        Member member = contact.member;
        return !contact.dormant && !member.isDialled() && !(member.isOurs() && member.isConnected());
    }
}
