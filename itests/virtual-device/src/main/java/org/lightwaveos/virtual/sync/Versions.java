/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** Which version wins, on a ring of 32 bits (sync protocol, section 4). */
public final class Versions {

    /** Further apart than this, only the leader's state counts. */
    private static final int DIVERGENCE = 100;

    private Versions() {}

    public static boolean acceptsCommand(long local, long remote, boolean fromLeader) {
        int ahead = (int) (remote - local);
        return !diverges(ahead) && (ahead > 0 || ahead == 0 && fromLeader);
    }

    public static boolean acceptsState(long local, long remote, boolean fromLeader) {
        int ahead = (int) (remote - local);
        return ahead != 0 && (fromLeader || ahead > 0 && !diverges(ahead));
    }

    private static boolean diverges(int ahead) {
        // The one number without a positive counterpart is the far side of the ring.
        return ahead == Integer.MIN_VALUE || Math.abs(ahead) > DIVERGENCE;
    }
}
