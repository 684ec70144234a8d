/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** A text that a correct unit understands. */
sealed interface Message {

    /** Who says it; empty where the connection has to tell. */
    Optional<DeviceUuid> sender();

    record Ping(Optional<DeviceUuid> sender) implements Message {}

    /** A pong, a hello, a bye, or what later versions may bring: it tells who is there and that is all. */
    record Sign(Optional<DeviceUuid> sender) implements Message {}

    /**
     * The whole light.
     *
     * @param timestampMs on the sender's clock, of which 32 bits are told; empty if it has not told
     * @param light with the sender's version
     */
    record State(Optional<DeviceUuid> sender, Optional<Integer> timestampMs, SyncLight light) implements Message {}

    /**
     * One change.
     *
     * @param version what the light's version would be after it, 0..2^32-1
     */
    record Command(Optional<DeviceUuid> sender, long version, Change change) implements Message {}
}
