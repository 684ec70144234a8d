/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Checks of what callers pass, and the answer to what no line can do. */
final class Ranges {

    private Ranges() {}

    /** @throws IllegalArgumentException if the value is outside the bounds, both inclusive */
    static void check(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " is " + min + ".." + max + ", not " + value);
        }
    }

    /** A promise that is broken already. */
    static CompletionStage<Void> impossible(String what) {
        return CompletableFuture.failedFuture(new IllegalStateException("not to be had by serial: " + what));
    }
}
