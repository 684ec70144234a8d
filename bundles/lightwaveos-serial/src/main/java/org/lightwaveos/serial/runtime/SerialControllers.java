/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSession;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.transport.SerialPorts;

/** Makes controllers of devices on serial ports. */
public final class SerialControllers {

    private SerialControllers() {}

    /**
     * A controller for one device; nothing happens before its {@link DeviceController#start}. What no line can do is noted and
     * dropped, or fails where there is a promise: presets, colour correction, camera mode, parameters of effects, the number
     * and the layout of zones. {@link DeviceController#seenAt} means that the port may be there again; where it is said to be
     * does not matter.
     *
     * @param settings which port, and how to treat what is there
     * @param openings of earlier controllers of the same device, which may have been at another port
     * @param ports may be shared by any number of controllers; called on a thread of the controller's own
     * @param executor runs timers and the listener's calls; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns, such as {@code System::nanoTime}
     * @param listener hears everything, on the executor's threads
     */
    public static SerialController create(
            SerialSettings settings,
            Openings openings,
            SerialPorts ports,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener listener) {
        return new SerialRunner(settings, new SerialSession(settings, openings), ports, executor, nanoTime, listener);
    }
}
