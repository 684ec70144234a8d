/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** What a peer wants done, or known. */
public sealed interface PeerOutput {

    /** Open {@code ws://address/ws}; the outcome is a {@code LinkOpened} or {@code LinkClosed} of this link. */
    record Dial(LinkId link, DeviceUuid uuid, PeerAddress address) implements PeerOutput {}

    /** Close the connection; its {@code LinkClosed} is neither needed nor harmful. */
    record Close(LinkId link, CloseReason reason) implements PeerOutput {}

    /** Send one unfragmented text frame. */
    record SendText(LinkId link, String text) implements PeerOutput {}

    /** Send a WebSocket PING control frame. */
    record SendPing(LinkId link) implements PeerOutput {}

    /** The light that a person should see now. */
    record LightShown(GroupLight light, StateVersion version) implements PeerOutput {}

    /** Role or leader has changed. */
    record RoleChanged(SyncState state, Optional<DeviceUuid> leader) implements PeerOutput {}

    /** Who takes part has changed; never holds oneself. */
    record MembersChanged(Set<DeviceUuid> members) implements PeerOutput {}

    /** Something for the log, at most once per cause and peer. */
    record Note(String text) implements PeerOutput {}

    /** Why a connection is closed, with the WebSocket status code that says so. */
    enum CloseReason {
        /** This peer ends. */
        GOING_AWAY(1001, "going away"),
        /** Two connections between the same two peers: the other one stays. */
        DUPLICATE(1000, "duplicate"),
        /** Another live connection speaks for this UUID. */
        UUID_TAKEN(1008, "uuid taken"),
        /** It does not answer any more. */
        SILENT(1001, "silent"),
        /** A control API answered, not a peer. */
        NOT_A_PEER(1000, "not a peer"),
        /** It is this very peer. */
        SELF(1000, "self");

        private final int code;
        private final String text;

        CloseReason(int code, String text) {
            this.code = code;
            this.text = text;
        }

        /** WebSocket status code. */
        public int code() {
            return code;
        }

        /** Reason on the wire. */
        public String text() {
            return text;
        }
    }
}
