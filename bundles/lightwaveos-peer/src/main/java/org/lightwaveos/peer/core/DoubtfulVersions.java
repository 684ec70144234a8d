/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The versions that a correct unit may have besides the one that is presumed. Firmware that leads tells its version once: who
 * does not yet follow it then passes it over, and stays where it was. It never tells, so it is told a state in each number, of
 * which it takes the one that is a little ahead of its own (sync protocol, section 4). Those behind go ahead as far as is
 * taken, so that soon all are one.
 */
final class DoubtfulVersions {

    /** More changes of leader than happen before they are one. */
    private static final int MOST = 6;

    /** What is on its way to the unit while we write may come there before or after what we write, which is refused then. */
    private static final long CROSSING_MS = 1_000;

    private record Doubt(StateVersion version, long sinceMs) {}

    private final List<Doubt> doubts = new ArrayList<>();

    /** It may have this one, from now on. */
    void add(StateVersion version, long now) {
        doubts.removeIf(doubt -> doubt.version.equals(version));
        doubts.add(new Doubt(version, now));
        if (doubts.size() > MOST) {
            doubts.remove(0);
        }
    }

    /** Its version is known. */
    void clear() {
        doubts.clear();
    }

    /**
     * What a command's sender had before it counted on to the command's version.
     *
     * @param presumed what it is if it is none of these
     */
    @Nullable
    StateVersion closestBefore(StateVersion command, @Nullable StateVersion presumed) {
        for (Doubt doubt : doubts) {
            if (command.isNewerThan(doubt.version) && !doubt.version.isDivergentFrom(command)) {
                return doubt.version;
            }
        }
        return presumed;
    }

    /**
     * The numbers besides the presumed one that a state is to be told in, before that one. No number comes twice.
     *
     * @param presumed the number for whoever has the presumed version
     * @param ahead how far ahead of a unit's version we write to it
     */
    List<StateVersion> leadingTo(StateVersion presumed, int ahead, long now) {
        doubts.removeIf(doubt -> isOver(doubt, now)
                && presumed.isNewerThan(doubt.version)
                && presumed.distanceTo(doubt.version) <= ahead);
        doubts.replaceAll(doubt -> {
            int step = isOver(doubt, now) ? ahead : 1;
            return new Doubt(new StateVersion(doubt.version.bits() + step), doubt.sinceMs);
        });
        return doubts.stream().map(Doubt::version).toList();
    }

    private static boolean isOver(Doubt doubt, long now) {
        return now - doubt.sinceMs >= CROSSING_MS;
    }
}
