/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Hears of a device's zones; the rules of {@link DeviceListener} hold. */
public interface ZoneListener {

    /** Zones have been read, or what is shown of them has changed. */
    default void onZones(ZoneView zones) {}

    /**
     * The device has answered what its zones are. The same to {@link #onZones} as {@link DeviceListener#onConfirmed} is to
     * {@link DeviceListener#onLight}.
     *
     * @param live what it says; fields of zones that a command of ours is pending or held for are left out, and while there
     *     is one for the zones' switch or their number, nothing is told at all
     * @param first whether this is the first that is told since it was connected
     */
    default void onZonesConfirmed(ZoneView live, boolean first) {}
}
