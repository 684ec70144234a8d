/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * What we send: one request a line.
 *
 * <p>The device looks at what has come about every 10 ms, whether or not a line has ended, so it may take a line apart in two
 * (device facts, section 5.2). A single character that stands alone then is a key press. Therefore:
 *
 * <ul>
 *   <li>A line is ASCII, begins with a brace, has no blank and at most {@link #LONGEST} bytes. All JSON is flat, so that no
 *       rest of a line begins with a brace and is JSON itself. No text command of the device gets an argument without a blank.
 *   <li>After the closing brace, which alone is a key, comes {@link #GUARD}, which alone is none. The device stops reading JSON
 *       where the object ends. So wherever a line is cut, neither piece is a key.
 *   <li>Where the device may hold the beginning of something, a line feed goes before the line. Alone it is nothing.
 * </ul>
 *
 * @param type what is asked; the reply repeats it
 * @param id the request's number; the reply repeats it
 * @param line without the line feed at its end
 */
public record RequestLine(String type, String id, String line) {

    /** Most bytes of a line with all that is around it: the device's buffer has 256. */
    public static final int LONGEST = 255;

    /** Neither one of the keys nor one of the commands of a single letter. */
    private static final char GUARD = ';';

    private static final String END = "\n";

    static RequestLine of(String type, String id, JsonObject fields) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty("requestId", id);
        fields.entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
        return new RequestLine(type, id, json.toString() + GUARD);
    }

    /**
     * The bytes to be written in one go.
     *
     * @param fresh whether whatever the device holds is to be ended before
     */
    public byte[] bytes(boolean fresh) {
        return ((fresh ? END : "") + line + END).getBytes(StandardCharsets.US_ASCII);
    }
}
