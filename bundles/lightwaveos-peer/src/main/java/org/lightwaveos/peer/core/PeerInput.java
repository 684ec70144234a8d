/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;

/** What happens to a peer. */
public sealed interface PeerInput {

    /** It listens now, and may be found. */
    record Started() implements PeerInput {}

    /** It is about to end: says good-bye and closes all. Nothing but {@link LinkClosed} may follow. */
    record Stopping() implements PeerInput {}

    /** mDNS or configuration says where a peer is: dial it, at once if it was lost. */
    record PeerSeen(DeviceUuid uuid, PeerAddress address) implements PeerInput {}

    /** mDNS says that a peer has taken its record back: no more attempts until it is seen again. */
    record PeerGone(DeviceUuid uuid) implements PeerInput {}

    /** A connection stands: one that {@link PeerOutput.Dial} asked for, or one that was accepted. */
    record LinkOpened(LinkId link) implements PeerInput {}

    /** A connection is gone, or an attempt has failed. */
    record LinkClosed(LinkId link) implements PeerInput {}

    /** A text frame. */
    record TextReceived(LinkId link, String text) implements PeerInput {}

    /** The answer to {@link PeerOutput.SendPing}. */
    record PongReceived(LinkId link) implements PeerInput {}

    /** The user of this peer wants a change. */
    record LocalChange(LightCommand change) implements PeerInput {}

    /** A change for a light as {@code still} would make it; any other light stays as it is. */
    record ConditionalChange(LightCommand change, LightCommand still) implements PeerInput {}

    /**
     * These devices this peer has a control session to, all of them each time; may come before {@link Started}. Whatever is
     * over {@link SyncMessage.Hold#MOST} is not claimed, and neither is anything by an observer.
     */
    record Holds(Set<DeviceUuid> devices) implements PeerInput {

        public Holds {
            devices = Set.copyOf(devices);
        }
    }

    /** The time that {@link Peer#nextWakeUpMs} asked for has come. */
    record WakeUp() implements PeerInput {}
}
