/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.Optional;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/**
 * Who answered at an endpoint. Texts are the device's own and empty where it did not say.
 *
 * @param uuid from {@code GET /api/v1/sync/status}
 * @param endpoint where it answered
 * @param name product name, {@code LightwaveOS}
 * @param firmware version string; every firmware so far says 2.0.0
 * @param board board name
 * @param sdk version of the SDK that it was built with
 */
public record DeviceIdentity(
        Optional<DeviceUuid> uuid, Endpoint endpoint, String name, String firmware, String board, String sdk) {}
