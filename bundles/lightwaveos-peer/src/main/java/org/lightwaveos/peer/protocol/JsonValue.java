/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One value of a JSON text: what it is and where it stands. Nothing is copied out of the text before it is asked for:
 * half of a state is helper keys, which nobody asks for. Members and items hang together as a list.
 */
final class JsonValue {

    /** As in JSON, truth in its two values. */
    enum Kind {
        OBJECT,
        ARRAY,
        NUMBER,
        STRING,
        TRUE,
        FALSE,
        NULL
    }

    final Kind kind;

    /** Its first character and the one behind its last; of a string without the quotation marks. */
    final int start;

    int end;

    /** The same of a member's key. */
    int keyStart;

    int keyEnd;

    /** As of the {@link String} that the key stands for. */
    int keyHash;

    /** The first member or item. */
    @Nullable
    JsonValue first;

    /** The next one of the same object or array. */
    @Nullable
    JsonValue next;

    JsonValue(Kind kind, int start) {
        this.kind = kind;
        this.start = start;
    }
}
