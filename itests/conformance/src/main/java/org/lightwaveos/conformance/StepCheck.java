/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.ParameterUpdate;
import org.lightwaveos.virtual.firmware.Reaction;

/** Compares all that one message caused. */
final class StepCheck {

    private StepCheck() {}

    static void compare(int index, JsonObject expected, Reaction actual, Differences differences) {
        String step = "step " + index + " ";
        differences.same(step + "replies", strings(expected, "replies"), actual.replies());
        differences.same(step + "broadcasts", strings(expected, "broadcasts"), actual.broadcasts());
        differences.sameJson(step + "actions", expected.get("actions"), actions(actual.actions()));
        compareUpdates(step, array(expected, "parameterUpdates"), actual.parameterUpdates(), differences);
        differences.same(step + "statusPushes", expected.get("statusPushes").getAsInt(), actual.statusPushes());
        differences.same(step + "zonePushes", expected.get("zonePushes").getAsInt(), actual.zonePushes());
        differences.same(step + "saveRequested", expected.get("saveRequested").getAsBoolean(), actual.saveRequested());
    }

    private static void compareUpdates(
            String step, JsonArray expected, List<ParameterUpdate> actual, Differences differences) {
        List<String> wanted = new ArrayList<>();
        for (JsonElement e : expected) {
            wanted.add(e.getAsJsonArray().get(0).getAsString() + "="
                    + e.getAsJsonArray().get(1).getAsFloat());
        }
        List<String> got = actual.stream().map(u -> u.name() + "=" + u.value()).toList();
        differences.same(step + "parameterUpdates", wanted, got);
    }

    private static JsonArray actions(List<Action> actions) {
        JsonArray all = new JsonArray();
        for (Action action : actions) {
            JsonArray one = new JsonArray();
            one.add(action.name());
            action.arguments().forEach(one::add);
            all.add(one);
        }
        return all;
    }

    private static List<String> strings(JsonObject from, String key) {
        List<String> strings = new ArrayList<>();
        array(from, key).forEach(e -> strings.add(e.getAsString()));
        return strings;
    }

    private static JsonArray array(JsonObject from, String key) {
        return from.has(key) ? from.getAsJsonArray(key) : new JsonArray();
    }
}
