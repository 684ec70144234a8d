/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import org.openhab.core.thing.ThingStatus;

/** Which statuses a handler may set. */
final class HandlerStatusRules {

    private HandlerStatusRules() {}

    /** @throws IllegalArgumentException in openHAB's words */
    static void check(ThingStatus before, ThingStatus after) {
        switch (after) {
            case UNKNOWN, ONLINE, OFFLINE -> {}
            case REMOVED -> {
                if (before != ThingStatus.REMOVING) {
                    throw new IllegalArgumentException(
                            "Illegal status REMOVED. The thing was in state " + before + " and not in REMOVING");
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "Illegal status " + after + ". Bindings only may set UNKNOWN, ONLINE, OFFLINE or REMOVED.");
        }
    }
}
