/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.SyncAction;

/** One connection, dialled by us or accepted by our server, and what is known of its other end. */
final class Link {

    /** How it was dialled; empty for one that was accepted. */
    final Optional<String> uri;
    /** The server's number for it; 0 for one that was dialled. */
    final int client;

    /** Who is at the other end: whom we dialled, or whom its first message with a UUID named. */
    Optional<DeviceUuid> peer;
    /** False for one that is being dialled. */
    boolean open;

    long openedMs;
    long pingedMs;
    long heardMs;
    /** When an unknown client was last asked who it is. */
    long askedMs = Long.MIN_VALUE / 2;
    /** Whether a ping or a state has come: its unit is up and running. */
    boolean settled;

    private Link(Optional<String> uri, int client, Optional<DeviceUuid> peer) {
        this.uri = uri;
        this.client = client;
        this.peer = peer;
    }

    static Link dialled(DeviceUuid peer, String uri) {
        return new Link(Optional.of(uri), 0, Optional.of(peer));
    }

    static Link accepted(int client, long nowMs) {
        Link link = new Link(Optional.empty(), client, Optional.empty());
        link.open = true;
        link.openedMs = nowMs;
        link.pingedMs = nowMs;
        link.heardMs = nowMs;
        return link;
    }

    boolean isDialled() {
        return uri.isPresent();
    }

    boolean isTo(DeviceUuid other) {
        return peer.equals(Optional.of(other));
    }

    SyncAction send(String text) {
        return isDialled() ? new SyncAction.Send(peer.orElseThrow().text(), text) : new SyncAction.Answer(client, text);
    }

    SyncAction end() {
        return uri.<SyncAction>map(
                        dialled -> new SyncAction.Close(peer.orElseThrow().text(), dialled))
                .orElseGet(() -> new SyncAction.HangUp(client));
    }
}
