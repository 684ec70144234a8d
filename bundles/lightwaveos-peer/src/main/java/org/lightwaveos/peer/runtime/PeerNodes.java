/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Peer;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.transport.PeerTransport;

/** Makes nodes. */
public final class PeerNodes {

    private PeerNodes() {}

    /**
     * A node; nothing happens before its {@link PeerNode#start}.
     *
     * @param settings who it is and how it takes part
     * @param transport may be shared by any number of nodes
     * @param executor runs timers and the listener's calls; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns, such as {@code System::nanoTime}
     * @param random for the jitter of reconnects
     * @param listener hears everything, on the executor's threads
     */
    public static PeerNode create(
            PeerSettings settings,
            PeerTransport transport,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            RandomGenerator random,
            PeerListener listener) {
        return new PeerRunner(settings.uuid(), new Peer(settings, random), transport, executor, nanoTime, listener);
    }
}
