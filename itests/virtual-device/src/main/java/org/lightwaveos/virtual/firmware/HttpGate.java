/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Optional;

/** The gateway's check between matching a route and running it: rate limit and API key. */
@FunctionalInterface
public interface HttpGate {

    /** What a route asks to be checked, in this order: rate limit, then key. */
    enum Guard {
        NONE,
        RATE,
        RATE_AND_KEY
    }

    /** Lets everything pass. */
    HttpGate OPEN = (request, guard) -> Optional.empty();

    /**
     * Decides on one request whose route was found.
     *
     * @return empty to let it pass; else what is answered instead
     */
    Optional<HttpReaction> refuse(HttpRequest request, Guard guard);
}
