/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;

/** One member of an installation, as the network sees it. */
interface Member {

    DeviceUuid uuid();

    PeerAddress address();

    /** Whether it runs and listens. */
    boolean isUp();

    /** Somebody has connected. */
    void accepted(Wire.End end);
}
