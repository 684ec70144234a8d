/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;

/** Makes the keeper of a peer's adopted devices. */
public final class Adoptions {

    private Adoptions() {}

    /**
     * @param group the peer
     * @param executor runs timers; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns, such as {@code System::nanoTime}
     */
    public static AdoptedDevices create(GroupPort group, ScheduledExecutorService executor, LongSupplier nanoTime) {
        return new AdoptionRunner(group, executor, nanoTime);
    }
}
