/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Optional;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/**
 * The gateway's check between parsing a frame and routing it: authentication.
 */
@FunctionalInterface
public interface MessageGate {

    /** Lets everything pass: the device's default build. */
    MessageGate OPEN = (clientId, document) -> Optional.empty();

    /**
     * Decides on one parsed frame.
     *
     * @return empty to let it pass; else what is sent instead, and the frame goes no further
     */
    Optional<Reaction> refuse(int clientId, JsonValue document);
}
