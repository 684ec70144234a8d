/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.SyncLight;

/**
 * The sync side of a unit, of whatever kind. Events in, actions out, in the order in which they are to be done. Not for
 * more than one thread.
 *
 * <p>Times are milliseconds since the unit's start. Whoever carries out the actions answers a WebSocket PING with a PONG
 * by itself, and sends a PING every 10 s on each connection that was dialled, as the units' client library does.
 */
public interface SyncSide {

    /** What scans find from now on. Nothing happens until the next scan: at the start and then every 30 s. */
    void inReach(List<ServiceRecord> answers);

    List<SyncAction> start(long nowMs);

    /** To be called every 100 ms. */
    List<SyncAction> tick(long nowMs);

    /** A scan now, beside those that the unit makes by itself. */
    List<SyncAction> scan(long nowMs);

    /** Something happened on the connection that was dialled for the peer; passed over if there is none. */
    List<SyncAction> link(long nowMs, String peer, LinkEvent event);

    /**
     * A text reached the unit's server.
     *
     * @param client the server's number for the connection, never used twice
     */
    List<SyncAction> incoming(long nowMs, int client, byte[] text);

    /** A connection of the unit's server has ended. */
    List<SyncAction> gone(long nowMs, int client);

    /** Changes made on the unit itself, at one moment; those out of range are refused silently. */
    List<SyncAction> dispatch(long nowMs, List<Change> changes);

    /**
     * The hue was set on the unit itself, which no command can say.
     *
     * @param hue 0..255
     */
    List<SyncAction> setHue(long nowMs, int hue);

    /** Puts a light in place as if it had always been there. */
    void restore(SyncLight light);

    List<SyncAction> stop(long nowMs);

    /** A unit that has crashed does nothing more. */
    boolean hasCrashed();

    SyncLight light();

    SyncState state();

    SyncRole role();

    /** Empty before the first election. */
    Optional<String> leader();

    /** The peers that count at an election. */
    List<String> connected();
}
