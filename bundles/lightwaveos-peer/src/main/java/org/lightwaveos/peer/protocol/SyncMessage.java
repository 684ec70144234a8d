/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** What peers say to each other (sync protocol, section 3). */
public sealed interface SyncMessage {

    /**
     * Who says so. Empty only where the protocol leaves it out or allows to: then the connection tells.
     */
    Optional<DeviceUuid> from();

    /**
     * The whole light of the group.
     *
     * @param version of the light, as its sender counts
     * @param timestampMs sender's clock since its start, 0..4294967295, wraps after 49.7 days
     * @param confirms between our own peers: the version of the receiver's latest command that this light has in it, however
     *     much has been changed since
     */
    record State(
            DeviceUuid sender,
            StateVersion version,
            long timestampMs,
            GroupLight light,
            Optional<StateVersion> confirms)
            implements SyncMessage {

        /** One that confirms nothing. */
        public State(DeviceUuid sender, StateVersion version, long timestampMs, GroupLight light) {
            this(sender, version, timestampMs, light, Optional.empty());
        }

        @Override
        public Optional<DeviceUuid> from() {
            return Optional.of(sender);
        }
    }

    /**
     * A change that its sender asks for, or has made.
     *
     * @param version the sender's version that the change was made at
     * @param timestampMs as in {@link State}
     */
    record Command(DeviceUuid sender, StateVersion version, long timestampMs, LightCommand change)
            implements SyncMessage {

        @Override
        public Optional<DeviceUuid> from() {
            return Optional.of(sender);
        }
    }

    /** Are you there? Firmware sends it without a UUID. */
    record Ping(Optional<DeviceUuid> from) implements SyncMessage {}

    /** I am. */
    record Pong(Optional<DeviceUuid> from) implements SyncMessage {}

    /**
     * Between our own peers only; firmware ignores it.
     *
     * @param protocol protocol version, 1 or more
     * @param name what a person calls the sender; may be empty
     * @param preference how it wants to take part: {@code auto}, {@code prefer}, {@code never}, {@code observer}
     * @param capabilities words for what it can do beyond the protocol's first version
     */
    record Hello(DeviceUuid sender, int protocol, String name, String preference, List<String> capabilities)
            implements SyncMessage {

        public Hello {
            capabilities = List.copyOf(capabilities);
        }

        @Override
        public Optional<DeviceUuid> from() {
            return Optional.of(sender);
        }
    }

    /**
     * Between our own peers only, and never to what may be firmware: which devices the sender has a control session to, all
     * of them each time. The highest of those that hold a device drives it.
     *
     * @param devices at most {@link #MOST}, kept in their order
     */
    record Hold(DeviceUuid sender, Set<DeviceUuid> devices) implements SyncMessage {

        /** Devices in one message: more than a household has, and well within the 2048 bytes of a frame. */
        public static final int MOST = 64;

        /** @throws IllegalArgumentException if there are more than {@link #MOST} devices */
        public Hold {
            if (devices.size() > MOST) {
                throw new IllegalArgumentException("at most " + MOST + " devices, not " + devices.size());
            }
            devices = Collections.unmodifiableSet(new TreeSet<>(devices));
        }

        @Override
        public Optional<DeviceUuid> from() {
            return Optional.of(sender);
        }
    }

    /** The sender leaves of its own will: nobody needs to wait for its heartbeat. */
    record Bye(DeviceUuid sender) implements SyncMessage {

        @Override
        public Optional<DeviceUuid> from() {
            return Optional.of(sender);
        }
    }
}
