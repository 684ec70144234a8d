/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import org.lightwaveos.model.DeviceUuid;

/** Tells the network that a peer listens. Both methods return at once; what was asked for last comes to pass. */
public interface Advertiser {

    /** In place of anything advertised so far. */
    void advertise(DeviceUuid uuid, int port);

    /** Says good-bye, if anything is advertised. */
    void withdraw();
}
