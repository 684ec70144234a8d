/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.openhab.binding.lightwaveos.internal.peer.GroupEvents;

/** What a peer may do to its Thing. */
interface PeerPort extends ThingPort {

    /** Triggers the rules that wait for it. */
    void happened(GroupEvents.Kind event);

    /** The host's addresses have changed, and the peer listens where nobody looks for it: it has to start anew. */
    void startAnew();
}
