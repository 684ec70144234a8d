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
            contacts.put(uuid, new Contact(uuid, address, now));
            return;
        }
        contact.address = address;
        contact.dormant = false;
        contact.nextDialAt = Math.min(contact.nextDialAt, now);
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
        @Nullable DeviceUuid uuid = link.uuid;
        @Nullable Contact contact = uuid == null ? null : contacts.get(uuid);
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
            if (isDialable(contact) && contact.nextDialAt <= now) {
                Link link = new Link(new LinkId(LinkId.Direction.OUTGOING, ++dialled), contact.uuid, now);
                roster.add(link);
                outbox.emit(new PeerOutput.Dial(link.id, contact.uuid, contact.address));
            }
        }
    }

    long nextDialAt() {
        return contacts.values().stream()
                .filter(this::isDialable)
                .mapToLong(contact -> contact.nextDialAt)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Of two of ours, one connection is enough; firmware counts only those that it has opened, and gets ours as well. */
    private boolean isDialable(Contact contact) {
        return !contact.dormant
                && !roster.hasOutgoingLink(contact.uuid)
                && !(roster.member(contact.uuid).isOurs() && roster.hasOpenLink(contact.uuid));
    }
}
