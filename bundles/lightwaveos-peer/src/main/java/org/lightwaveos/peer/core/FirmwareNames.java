/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;

/**
 * In whose names, besides our own, a state is sent. Firmware counts in numbers that it never tells, and takes only those a
 * little ahead of its own; but from its leader, or whoever says that he is it, it takes every number. Who that is it does
 * not tell either: itself, or somebody higher whom it has dialled, until that one is lost to it.
 *
 * <p>A correct unit takes another's name for another's word: it ends the connection, or takes us for that other one. It looks
 * like firmware until it answers the ping on a connection that we have opened, so it is given the time to.
 */
final class FirmwareNames {

    /** As many as a unit has connections, and itself. */
    private static final int MOST = 5;

    /** Longer than the answer to a ping takes. */
    private static final long ANSWER_MS = 1_000;
    /** Whom we have not reached for so long, while it reaches us, we do not reach: an attempt takes 5 s at most. */
    private static final long UNREACHED_MS = 5_000 + ANSWER_MS;

    private FirmwareNames() {}

    /** Whether it may be firmware, as far as it has shown. */
    static boolean mayBeFirmware(Member member) {
        return member.kind == Member.Kind.FIRMWARE || member.kind == Member.Kind.UNKNOWN;
    }

    /** @param weLead whether this peer leads: then who has dialled it obeys it */
    private static boolean hearsThem(Member member, boolean weLead) {
        boolean followsUs = weLead && member.openLink(LinkId.Direction.INCOMING) != null;
        return mayBeFirmware(member) && !followsUs;
    }

    /** When a state may be sent to the member, since a correct unit would have shown itself by then. */
    static long notBefore(Member member, boolean weLead) {
        if (!hearsThem(member, weLead)) {
            return Long.MIN_VALUE;
        }
        @Nullable Link asked = member.openLink(LinkId.Direction.OUTGOING);
        @Nullable Link theirs = member.openLink(LinkId.Direction.INCOMING);
        long answered = asked == null ? Long.MAX_VALUE : asked.openedAt + ANSWER_MS;
        long unreached = theirs == null ? Long.MAX_VALUE : theirs.openedAt + UNREACHED_MS;
        return Math.min(answered, unreached);
    }

    static List<DeviceUuid> forStateTo(Member member, Roster roster, boolean weLead) {
        if (!hearsThem(member, weLead)) {
            return List.of();
        }
        return roster.members().stream()
                .filter(other -> other.isConnected() && other.uuid.compareTo(member.uuid) >= 0)
                .map(other -> other.uuid)
                .limit(MOST)
                .toList();
    }
}
