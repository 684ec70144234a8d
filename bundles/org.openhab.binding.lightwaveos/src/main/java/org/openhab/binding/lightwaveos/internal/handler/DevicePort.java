/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.control.transport.Endpoint;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.core.types.State;

/** What a link to a device may do to its Thing. */
interface DevicePort extends ThingPort, PanelPort {

    @Override
    void state(String channelId, State state);

    /** The unit is verified to be there now: the next start shall find it. */
    void movedTo(Endpoint endpoint);
}
