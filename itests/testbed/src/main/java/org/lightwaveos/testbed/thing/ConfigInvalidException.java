/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.Map;

/** A configuration breaks its description; the messages are per parameter, in openHAB's words. */
public final class ConfigInvalidException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> messages;

    ConfigInvalidException(Map<String, String> messages) {
        super(messages.toString());
        this.messages = Map.copyOf(messages);
    }

    public Map<String, String> messages() {
        return messages;
    }
}
