/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What no serial line can do. */
final class Impossible {

    private Impossible() {}

    /** A promise that is broken already. */
    static CompletionStage<Void> promise(String what) {
        return CompletableFuture.failedFuture(new IllegalStateException("not to be had by serial: " + what));
    }
}
