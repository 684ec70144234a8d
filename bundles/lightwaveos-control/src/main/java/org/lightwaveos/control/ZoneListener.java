/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Hears of a device's zones; the rules of {@link DeviceListener} hold. */
public interface ZoneListener {

    /** Zones have been read, or what is shown of them has changed. */
    default void onZones(ZoneView zones) {}
}
