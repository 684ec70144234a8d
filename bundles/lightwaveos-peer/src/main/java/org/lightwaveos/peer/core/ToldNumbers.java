/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The numbers in which a unit has been told lights. It passes over a second light in a number that it has (sync protocol,
 * section 4), and our own numbers may go back: what was counted for changes that were never asked for, since a later one took
 * their place, is not in the leader's.
 */
final class ToldNumbers {

    /** A text may be lost on the way, so that the unit has an earlier number than the last. */
    private static final int REMEMBERED = 8;

    private final Map<StateVersion, GroupLight> told = new LinkedHashMap<>();

    /** The first number from this one on that does not stand for another light; from now on it stands for this one. */
    StateVersion fit(StateVersion wanted, GroupLight light) {
        StateVersion as = wanted;
        while (standsForAnother(as, light)) {
            as = as.next();
        }
        told.remove(as);
        told.put(as, light);
        if (told.size() > REMEMBERED) {
            told.remove(told.keySet().iterator().next());
        }
        return as;
    }

    private boolean standsForAnother(StateVersion number, GroupLight light) {
        @Nullable GroupLight known = told.get(number);
        return known != null && !known.equals(light);
    }
}
