/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** When openHAB last said what of its strip: that it is in the inbox, and its Thing's status. Guarded by this. */
public final class GatewayWatch {
    /** It is in the inbox. */
    public static final String FOUND = "FOUND";

    public static final String ONLINE = "ONLINE";
    public static final String OFFLINE = "OFFLINE";

    private final Map<String, Long> last = new HashMap<>();
    private String now = "";

    /** @param nanos a {@link System#nanoTime} */
    public synchronized void says(String what, long nanos) {
        last.put(what, nanos);
        now = what;
        notifyAll();
    }

    /** What it said last; empty for nothing yet. */
    public synchronized String now() {
        return now;
    }

    /** Waits until openHAB has said so after {@code sinceNanos}, and tells when; empty if it never has. */
    public synchronized OptionalLong await(String what, long sinceNanos, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!last.containsKey(what) || last.get(what) - sinceNanos < 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return OptionalLong.empty();
            }
            wait(left / 1_000_000 + 1);
        }
        return OptionalLong.of(last.get(what));
    }
}
