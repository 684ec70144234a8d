/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.session.Session;
import org.lightwaveos.control.transport.ControlTransport;

/** Makes controllers. */
public final class DeviceControllers {

    private DeviceControllers() {}

    /**
     * A controller for one device; nothing happens before its {@link DeviceController#start}.
     *
     * @param settings where the device is and how to treat it
     * @param transport may be shared by any number of controllers
     * @param executor runs timers and the listener's calls; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns, such as {@code System::nanoTime}
     * @param random for the jitter of reconnects
     * @param listener hears everything, on the executor's threads
     */
    public static DeviceController create(
            DeviceSettings settings,
            ControlTransport transport,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            RandomGenerator random,
            DeviceListener listener) {
        return new SessionRunner(new Session(settings, random), transport, executor, nanoTime, listener);
    }
}
