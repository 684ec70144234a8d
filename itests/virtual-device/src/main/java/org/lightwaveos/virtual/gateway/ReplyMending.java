/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Replies as a device without the faults {@link Fault#TWO_ERRORS}, {@link Fault#FLAT_REPLIES} and
 * {@link Fault#SILENT_SETTERS} would give them. With these on (as on every real unit) nothing is touched.
 */
final class ReplyMending {

    private static final String ACK = "{\"type\":\"ack\",\"success\":true}";

    private ReplyMending() {}

    static List<String> mend(List<String> replies, List<String> broadcasts, Faults faults) {
        if (replies.isEmpty()) {
            return faults.has(Fault.SILENT_SETTERS) || !broadcasts.isEmpty() ? replies : List.of(ACK);
        }
        List<String> mended = new ArrayList<>(replies);
        if (!faults.has(Fault.TWO_ERRORS)) {
            dropSecondError(mended);
        }
        if (!faults.has(Fault.FLAT_REPLIES)) {
            mended.replaceAll(ReplyMending::envelope);
        }
        return mended;
    }

    private static void dropSecondError(List<String> replies) {
        while (replies.size() > 1 && isError(replies.get(0)) && isError(replies.get(1))) {
            replies.remove(1);
        }
    }

    private static boolean isError(String reply) {
        return reply.startsWith("{\"type\":\"error\"");
    }

    private static String envelope(String reply) {
        JsonElement parsed;
        try {
            parsed = JsonParser.parseString(reply);
        } catch (JsonParseException e) {
            return reply; // effects.getCategories may be invalid JSON; that is another fault
        }
        if (!(parsed instanceof JsonObject flat) || flat.has("success") || !flat.has("type")) {
            return reply;
        }
        JsonObject enveloped = new JsonObject();
        enveloped.add("type", flat.remove("type"));
        if (flat.has("requestId")) {
            enveloped.add("requestId", flat.remove("requestId"));
        }
        enveloped.addProperty("success", true);
        enveloped.add("data", flat);
        return enveloped.toString();
    }
}
