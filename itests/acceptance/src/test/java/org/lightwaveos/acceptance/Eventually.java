/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Waits for what must come true in a while, and says what it saw last if it did not. */
final class Eventually {
    private static final Duration GLANCE = Duration.ofMillis(20);

    private Eventually() {}

    /** Runs the assertions until they hold. Anything that they throw counts as "not yet". */
    static void within(Duration patience, Runnable assertions) {
        within(patience, () -> {
            assertions.run();
            return null;
        });
    }

    /** Asks until there is an answer. Anything that the question throws counts as "not yet". */
    static <T> T within(Duration patience, Supplier<T> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() - deadline > 0) {
                    throw new AssertionFailedError("not within " + patience + ": " + notYet.getMessage(), notYet);
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
    }
}
