/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.io.Serial;

/** Carries a rejection up to {@link SyncReader#read}, and no further; without a stack trace, since nobody reads it. */
final class RejectedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(Rejection.Kind kind, String detail) {
        super(detail, null, false, false);
        this.rejection = new Rejection(kind, detail);
    }

    Rejection rejection() {
        return rejection;
    }
}
