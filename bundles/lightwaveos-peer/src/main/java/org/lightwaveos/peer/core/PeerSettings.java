/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;

/**
 * Who a peer is and how it takes part.
 *
 * @param uuid its identity, the same at every start
 * @param name what a person calls it; told to our own peers
 * @param leadership how it takes part in who leads
 * @param initialLight the light of the last run, or of a unit just started; any member's light goes before it
 * @param timing the times that it goes by
 */
public record PeerSettings(
        DeviceUuid uuid, String name, Leadership leadership, GroupLight initialLight, Timing timing) {}
