/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.Optional;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/**
 * How one device is to be reached and treated.
 *
 * @param endpoint where it should be; a hint until the UUID has been verified there
 * @param expected the UUID that must answer; empty until the device has been met once
 * @param apiKey key for firmware built with authentication; empty for none
 * @param maxMessagesPerSecond pacing of what we send, 1..40; the device blocks a client at 50
 * @param lightOnly whether zones, presets, settings and diagnostics are of no interest: then nothing is asked about them
 */
public record DeviceSettings(
        Endpoint endpoint, Optional<DeviceUuid> expected, String apiKey, int maxMessagesPerSecond, boolean lightOnly) {

    /** Everything of the device is of interest. */
    public DeviceSettings(Endpoint endpoint, Optional<DeviceUuid> expected, String apiKey, int maxMessagesPerSecond) {
        this(endpoint, expected, apiKey, maxMessagesPerSecond, false);
    }

    /** Default pacing: half of what the device allows, so that a phone app beside us still fits. */
    public static final int DEFAULT_MESSAGES_PER_SECOND = 20;

    /** @throws IllegalArgumentException if the pacing is out of range */
    public DeviceSettings {
        if (maxMessagesPerSecond < 1 || maxMessagesPerSecond > 40) {
            throw new IllegalArgumentException("pacing is 1..40 messages a second, not " + maxMessagesPerSecond);
        }
    }
}
