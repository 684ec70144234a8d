/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.Reaction;

/** What observers are told of a message, cut to a length that a log line bears. */
final class Told {

    private static final int MAX_TEXT = 300;

    private Told() {}

    static Map<String, ?> command(int clientId, byte[] data, Reaction reaction) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("client", clientId);
        String text = new String(data, 0, Math.min(data.length, MAX_TEXT), StandardCharsets.UTF_8);
        told.put("text", data.length > MAX_TEXT ? text + "..." : text);
        told.put("replies", reaction.replies().size());
        List<String> actions = reaction.actions().stream().map(Told::action).collect(Collectors.toList());
        told.put("actions", actions);
        return told;
    }

    private static String action(Action action) {
        return action.name()
                + action.arguments().stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
