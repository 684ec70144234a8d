/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lightwaveos.virtual.firmware.FirmwareConfig.Dice;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.Reaction;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Who may speak to a device that was given an API key (device facts, sections 2.5 and 3.1). */
final class Authentication {

    private static final String KEY_CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int KEY_GROUPS = 7;

    private final KeyCheck keys;
    private final Dice dice;

    Authentication(Optional<String> apiKey, Dice dice) {
        this.keys = new KeyCheck(apiKey);
        this.dice = dice;
    }

    /** What to send instead of handling a message; empty to let it pass. */
    Optional<Reaction> refuse(Session session, JsonValue document, long nowMs) {
        if (!keys.isOn()) {
            return Optional.empty();
        }
        Optional<Integer> block = keys.block(session.address, nowMs);
        if (block.isPresent()) {
            return Optional.of(Reaction.reply(Frames.rateLimited(Frames.TOO_MANY_FAILURES, block.get())));
        }
        String type = Documents.text(document, "type");
        if (session.authenticated) {
            return ownCommand(type, Documents.text(document, "requestId"));
        }
        if (!"auth".equals(type)) {
            return Optional.of(Reaction.reply(keys.answerToStranger(session.address, nowMs)));
        }
        String answer = keys.answerToAuth(session.address, Documents.text(document, "apiKey"), nowMs);
        session.authenticated = answer.equals(Frames.AUTH_ACCEPTED);
        return Optional.of(Reaction.reply(answer));
    }

    /** What to answer to a request instead of running it; empty to let it pass. */
    Optional<HttpReaction> refuse(HttpRequest request, String address, long nowMs) {
        return keys.refuse(address, Optional.ofNullable(request.headers().get("x-api-key")), nowMs);
    }

    /** The two commands that exist only in a build with authentication. */
    private Optional<Reaction> ownCommand(String type, String requestId) {
        return switch (type) {
            case "auth.status" -> Optional.of(answer(type, requestId, "{\"enabled\":true,\"keyConfigured\":true}"));
            case "auth.rotate" -> {
                String key = newKey();
                keys.replace(key);
                yield Optional.of(answer(
                        type,
                        requestId,
                        "{\"key\":\"" + key
                                + "\",\"message\":\"Store this key securely. It will not be shown again.\"}"));
            }
            default -> Optional.empty();
        };
    }

    private static Reaction answer(String type, String requestId, String data) {
        String id = requestId.isEmpty() ? "" : ",\"requestId\":" + Documents.quote(requestId);
        return Reaction.reply("{\"type\":\"" + type + "\"" + id + ",\"success\":true,\"data\":" + data + "}");
    }

    private String newKey() {
        return IntStream.range(0, KEY_GROUPS)
                .mapToObj(group -> IntStream.range(0, 4)
                        .mapToObj(i -> KEY_CHARACTERS.charAt(dice.roll(KEY_CHARACTERS.length())))
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-", "LW-", ""));
    }
}
