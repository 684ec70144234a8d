/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

/** Tells sync frames from all others without reading more of them than needed. */
final class SyncFrames {

    private static final String PREFIX = "sync.";

    private final String text;
    private int at;

    private SyncFrames(String text) {
        this.text = text;
    }

    /** Whether the text is an object, or begins like one, whose own key {@code t} holds a string that begins with {@code sync.}. */
    static boolean isOne(String text) {
        // nearly every frame of a device ends here
        return text.contains(PREFIX) && new SyncFrames(text).hasType();
    }

    private boolean hasType() {
        skipBlanks();
        if (!take('{')) {
            return false;
        }
        int depth = 1;
        boolean key = true;
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at);
            if (c == '"') {
                int begin = at + 1;
                skipString();
                if (depth == 1 && key && at == begin + 2 && text.charAt(begin) == 't') {
                    return isSyncValue();
                }
                continue;
            }
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (depth == 1 && (c == ':' || c == ',')) {
                key = c == ',';
            }
            at++;
        }
        return false;
    }

    private boolean isSyncValue() {
        skipBlanks();
        if (!take(':')) {
            return false;
        }
        skipBlanks();
        return take('"') && text.startsWith(PREFIX, at);
    }

    /** Leaves {@link #at} behind the closing quotation mark. */
    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }
}
