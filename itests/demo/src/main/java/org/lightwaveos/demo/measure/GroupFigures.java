/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.demo.house.UnitKind;

/**
 * The result of a group's trial.
 *
 * @param units how many units there were
 * @param phases in the order in which they were played
 * @param lightKept whether the group's light survived that its leader was plugged in again; empty if it never was
 * @param roles every role that openHAB has had, in order
 * @param leaders every leader that it has known, in order
 */
public record GroupFigures(
        UnitKind kind,
        int units,
        List<Phase> phases,
        Optional<Boolean> lightKept,
        List<String> roles,
        List<String> leaders) {
    /** The plan's bar: a follower shows a change within 100 ms. */
    public static final double P99_LIMIT_MS = 100;

    /** Fewer commands make no percentile. */
    public static final int MIN_COMMANDS = 50;

    public GroupFigures {
        phases = List.copyOf(phases);
        roles = List.copyOf(roles);
        leaders = List.copyOf(leaders);
    }

    /** Whether everything is as it ought to be. */
    public boolean good() {
        return phases.size() == GroupTrial.PHASES.size()
                && phases.stream().allMatch(phase -> phase.asExpected() && phase.reached())
                && phases.stream()
                        .filter(phase -> GroupTrial.MEASURED.contains(phase.name()))
                        .allMatch(phase -> isFast(phase.tally().last()));
    }

    private static boolean isFast(Latencies latencies) {
        return latencies.count() >= MIN_COMMANDS && latencies.percentileMs(99) < P99_LIMIT_MS;
    }

    /** One line of JSON, without the line's end. Figures that there are none of are null. */
    public String toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("kind", kind.key());
        json.addProperty("units", units);
        phases.forEach(phase -> json.add(phase.name(), phase.toJson()));
        json.addProperty("lightKept", lightKept.orElse(null));
        json.add("roles", new Gson().toJsonTree(roles));
        json.add("leaders", new Gson().toJsonTree(leaders));
        json.addProperty(
                "rolesAsExpected",
                phases.size() == GroupTrial.PHASES.size() && phases.stream().allMatch(Phase::asExpected));
        json.addProperty("ok", good());
        return json.toString();
    }
}
