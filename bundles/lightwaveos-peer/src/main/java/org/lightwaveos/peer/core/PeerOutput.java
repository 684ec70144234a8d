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

    /** What it wants done on the network. */
    sealed interface Network extends PeerOutput {}

    /** What it wants known by whoever runs it. */
    sealed interface Tell extends PeerOutput {}

    /** Open {@code ws://address/ws}; the outcome is a {@code LinkOpened} or {@code LinkClosed} of this link. */
    record Dial(LinkId link, DeviceUuid uuid, PeerAddress address) implements Network {}

    /** Close the connection; its {@code LinkClosed} is neither needed nor harmful. */
    record Close(LinkId link, CloseReason reason) implements Network {}

    /**
     * Send one unfragmented text frame.
     *
     * @param isState a whole state: if an earlier one still waits, this one may take its place
     */
    record SendText(LinkId link, String text, boolean isState) implements Network {}

    /** Send a WebSocket PING control frame. */
    record SendPing(LinkId link) implements Network {}

    /** The light that a person should see now. */
    record LightShown(GroupLight light) implements Tell {}

    /** The group's light has seen so many changes. */
    record VersionIs(StateVersion version) implements Tell {}

    /** Role or leader has changed. */
    record RoleChanged(SyncState state, Optional<DeviceUuid> leader) implements Tell {}

    /** Who is connected has changed, or more is known of somebody; never holds oneself. */
    record MembersChanged(Set<GroupMember> members) implements Tell {}

    /**
     * A change has arrived everywhere: leading, on every connected member; following, at the leader.
     *
     * @param latencyMs since it was made here, or came in here
     */
    record Reached(long latencyMs) implements Tell {}

    /**
     * These devices another one of ours drives, whether we hold them or not; all of them each time, none at first. Whatever
     * else we hold is ours to drive.
     */
    record DrivenElsewhere(Set<DeviceUuid> devices) implements Tell {

        public DrivenElsewhere {
            devices = Set.copyOf(devices);
        }
    }

    /** Something for the log, at most once per cause and peer. */
    record Note(String text) implements Tell {}

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
