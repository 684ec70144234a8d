/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.serial.codec.SerialMessage.StreamStarted;
import org.lightwaveos.serial.codec.SerialMessage.StreamState;
import org.lightwaveos.serial.pixel.PixelFrame;

/** Reads what a device says about the stream of pictures. Its answers have names of their own, not those of the requests. */
final class StreamAnswers {

    static final String START = "render.stream.start";
    static final String STARTED = "render.stream.started";
    static final String STOP = "render.stream.stop";
    static final String STOPPED = "render.stream.stopped";
    static final String STATUS = "render.stream.status";
    static final String CHANGED = "render.stream.stateChanged";

    private StreamAnswers() {}

    static SerialMessage started(String id, JsonObject data) {
        boolean ours = Json.number(data, "frameContractVersion") == PixelFrame.CONTRACT
                && Json.number(data, "headerBytes") == PixelFrame.HEADER_BYTES
                && Json.number(data, "payloadBytes") == PixelFrame.RGB_BYTES
                && Json.number(data, "serialFraming") == PixelFrame.FRAMING;
        return new StreamStarted(START, id, Json.text(data, "sessionId"), Json.count(data, "recommendedFps"), ours);
    }

    static SerialMessage state(String id, JsonObject data) {
        return new StreamState(STATUS, id, JsonParts.truth(data, "active") == 1, Json.text(data, "sessionId"));
    }

    /** What happened to the stream; anything but its end is no news. */
    static SerialMessage event(JsonObject root) {
        return JsonParts.truth(root, "active") == 0
                ? new SerialMessage.StreamEnded(Json.text(root, "reason"))
                : new SerialMessage.Event(CHANGED);
    }
}
