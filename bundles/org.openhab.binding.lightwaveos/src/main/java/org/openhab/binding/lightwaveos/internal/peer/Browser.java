/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

/** Looks for peers and units in the network, beyond what openHAB's own discovery does. Both methods return at once. */
public interface Browser {

    void start();

    void stop();
}
