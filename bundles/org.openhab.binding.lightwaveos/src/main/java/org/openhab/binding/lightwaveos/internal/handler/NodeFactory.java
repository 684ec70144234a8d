/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.concurrent.ScheduledExecutorService;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.PeerSettings;

/** Makes the node of a peer. */
interface NodeFactory {

    /** A node that is not started yet. */
    PeerNode create(PeerSettings settings, ScheduledExecutorService executor, PeerListener listener);
}
