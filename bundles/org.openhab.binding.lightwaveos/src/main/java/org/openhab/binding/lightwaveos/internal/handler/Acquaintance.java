/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.model.DeviceUuid;

/** How a Thing knows its device, and how it is found again by whoever sees it elsewhere. */
interface Acquaintance {

    /** The unit that it is; empty as long as that is not known, or if it has nothing to be known by. */
    Optional<DeviceUuid> unit();

    /** The Thing is at work. */
    void begin(DeviceController controller);

    /** Whether whoever answered is the one. */
    boolean isOurs(DeviceIdentity identity);

    /** It is the one that answered. */
    void met(DeviceIdentity identity);

    /** The Thing is at work no more. */
    void end();
}
