/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** What of a vector was not as recorded. */
public final class Differences {

    private final List<String> found = new ArrayList<>();

    /** Compares as text. */
    void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            found.add(what + "\n      expected " + expected + "\n      actual   " + actual);
        }
    }

    /** Compares as JSON values; numbers by value. */
    void sameJson(String what, @Nullable JsonElement expected, JsonElement actual) {
        if (!actual.equals(expected)) {
            found.add(what + "\n      expected " + expected + "\n      actual   " + actual);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** All of them, one below the other. */
    @Override
    public String toString() {
        return String.join("\n    ", found);
    }
}
