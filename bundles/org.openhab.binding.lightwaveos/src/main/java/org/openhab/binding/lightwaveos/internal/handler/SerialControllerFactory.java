/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.concurrent.ScheduledExecutorService;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;

/** Makes the controller of a gateway's Thing. */
interface SerialControllerFactory {

    /** A controller that is not started yet. */
    SerialController create(
            SerialSettings settings, Openings openings, ScheduledExecutorService executor, DeviceListener listener);
}
