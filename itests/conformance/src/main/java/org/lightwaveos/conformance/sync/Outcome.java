/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

/** What came of one vector. */
sealed interface Outcome {

    record Matched() implements Outcome {}

    /** The vectors' README does not ask it of us. */
    record NotOwed() implements Outcome {}

    record Missed(String why) implements Outcome {}

    static Outcome same(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? new Matched()
                : new Missed(what + ": expected " + expected + ", was " + actual);
    }

    /** The first that is not matched. */
    static Outcome all(Outcome... outcomes) {
        for (Outcome outcome : outcomes) {
            if (!(outcome instanceof Matched)) {
                return outcome;
            }
        }
        return new Matched();
    }
}
