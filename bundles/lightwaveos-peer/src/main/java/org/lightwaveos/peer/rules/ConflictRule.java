/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.rules;

/** Whose word counts when a message meets a light of another version (sync protocol, section 4; vectors/conflict). */
public final class ConflictRule {

    /** What to do with the message. */
    public enum Verdict {
        /** Apply it. */
        APPLY,
        /** Leave it: what we have is the same or newer. */
        KEEP,
        /** Leave it and ask the leader: the two have drifted too far apart. */
        RESYNC
    }

    private ConflictRule() {}

    /** For a command that was made at {@code remote} by its sender. */
    public static Verdict ofCommand(StateVersion local, StateVersion remote, boolean fromLeader) {
        if (local.isDivergentFrom(remote)) {
            return Verdict.RESYNC;
        }
        if (local.equals(remote)) {
            return fromLeader ? Verdict.APPLY : Verdict.KEEP;
        }
        return remote.isNewerThan(local) ? Verdict.APPLY : Verdict.KEEP;
    }

    /** For a whole state: the leader's is taken even when it is older, since it heals whatever went wrong. */
    public static Verdict ofState(StateVersion local, StateVersion remote, boolean fromLeader) {
        if (local.equals(remote)) {
            return Verdict.KEEP;
        }
        if (fromLeader) {
            return Verdict.APPLY;
        }
        if (local.isDivergentFrom(remote)) {
            return Verdict.RESYNC;
        }
        return remote.isNewerThan(local) ? Verdict.APPLY : Verdict.KEEP;
    }
}
