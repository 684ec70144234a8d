/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.Endpoint;

/**
 * Which endpoint to try next. Home is where the device was configured or last verified; a hint is where an announcement
 * says it is. Hints lie when units share a name, so home is never forgotten: failures alternate between the two.
 */
final class EndpointChoice {

    private Endpoint home;
    private @Nullable Endpoint hint;
    private boolean hintNext;

    EndpointChoice(Endpoint configured) {
        home = configured;
    }

    Endpoint next() {
        @Nullable Endpoint other = hint;
        return other != null && hintNext ? other : home;
    }

    /** The next attempt goes there. */
    void hint(Endpoint endpoint) {
        hint = endpoint.equals(home) ? null : endpoint;
        hintNext = true;
    }

    void failed(Endpoint tried) {
        hintNext = tried.equals(home);
    }

    /** Somebody else lives there. */
    void wrong(Endpoint endpoint) {
        if (endpoint.equals(hint)) {
            hint = null;
        }
    }

    void verified(Endpoint endpoint) {
        home = endpoint;
        hint = null;
    }
}
