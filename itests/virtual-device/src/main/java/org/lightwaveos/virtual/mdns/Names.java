/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.util.regex.Pattern;

/** The names under which a unit is known; all of them in the form {@code label.label}, without a final dot. */
record Names(String unit) {

    static final String HTTP = "_http._tcp.local";
    static final String WS = "_ws._tcp.local";
    /** What is asked to learn which service types there are. */
    static final String ALL_TYPES = "_services._dns-sd._udp.local";

    private static final Pattern LABEL = Pattern.compile("[^.]{1,63}");

    Names {
        if (!LABEL.matcher(unit).matches()) {
            throw new IllegalArgumentException("a name of 1 to 63 characters without a dot, not '" + unit + "'");
        }
    }

    String host() {
        return unit + ".local";
    }

    String instance(String type) {
        return unit + "." + type;
    }
}
