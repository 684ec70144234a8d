/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;
import org.lightwaveos.virtual.firmware.json.WireText;

/** What the gateway checks of a frame before it looks for a command. */
public final class FrameCheck {

    private static final int MAX_DEPTH = 10;

    private FrameCheck() {}

    /** Whether brackets nest too deep in the text of the document; those inside of strings count too. */
    public static boolean isTooDeep(JsonValue document) {
        String text = JsonWriter.write(document);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && depth > 0) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                return true;
            }
        }
        return false;
    }

    /** The answer to what is no JSON. */
    public static String parseError() {
        return error("Parse error");
    }

    /** The answer to what nests too deep. */
    public static String depthError() {
        return error("JSON nesting depth exceeds limit");
    }

    private static String error(String message) {
        return WireText.decode(WsFrames.error(ErrorCode.INVALID_JSON, message, ""));
    }
}
