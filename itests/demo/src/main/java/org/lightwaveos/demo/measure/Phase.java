/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.JsonObject;

/**
 * One part of a group's trial: what changed, and how it went on from there.
 *
 * @param name its name in the figures
 * @param roleMs milliseconds from the change until openHAB had the role, the leader and the members that it ought to;
 *     NaN if it never had
 * @param reachedMs milliseconds from the change until the light had followed everywhere; NaN if it never had
 * @param tally of the commands that came after that
 * @param steady whether role and leader stayed what they were meanwhile
 */
public record Phase(String name, double roleMs, double reachedMs, Tally tally, boolean steady) {

    /** Whether openHAB was what it ought to be. */
    public boolean asExpected() {
        return !Double.isNaN(roleMs) && steady;
    }

    /** Whether every change reached every light. */
    public boolean reached() {
        return !Double.isNaN(reachedMs)
                && tally.missedCount() == 0
                && tally.last().count() > 0;
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("roleMs", Latencies.rounded(roleMs));
        json.addProperty("reachedMs", Latencies.rounded(reachedMs));
        json.add("firstUnitMs", tally.first().toJson());
        json.add("lastUnitMs", tally.last().toJson());
        json.addProperty("n", tally.last().count());
        json.addProperty("missed", tally.missedCount());
        json.addProperty("steady", steady);
        return json;
    }
}
