/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** A unit's scans for its like, strictly at 127.0.0.1: who does not answer a scan is not found by it. */
public final class Scanner {

    /** How long answers are awaited: responders may take up to 120 ms (RFC 6762, section 6). */
    public static final long WINDOW_MS = 500;

    private Scanner() {}

    /**
     * Asks once for {@code _ws._tcp}, and tells later, on a thread of its own, who has answered.
     *
     * @throws IOException if the loopback interface does not take multicast
     */
    public static void scan(Consumer<List<ServiceRecord>> found) throws IOException {
        Responses responses = new Responses(Names.WS);
        LoopbackGroup.Hearer hearer = (datagram, length) -> {
            synchronized (responses) {
                responses.take(datagram, length);
            }
        };
        LoopbackGroup.get().hear(hearer);
        LoopbackGroup.get().send(Message.query(Names.WS, ResourceRecord.PTR));
        Announcer.TIMER.schedule(
                () -> {
                    LoopbackGroup.get().unhear(hearer);
                    synchronized (responses) {
                        found.accept(responses.services());
                    }
                },
                WINDOW_MS,
                TimeUnit.MILLISECONDS);
    }
}
