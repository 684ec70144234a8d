/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.model.ZoneField;

/**
 * Commands about zones. Each has the guarantees of {@link DeviceController#set}: shown at once, paced, latest wins, read
 * back from {@code zones.get}. What comes of them is heard by {@link ZoneListener#onZones}.
 */
public interface ZoneControl {

    /** Divides the light into zones, or shows one light over all LEDs. */
    void enable(boolean on);

    /**
     * Lays the zones out anew, in the standard layout for this number of them.
     *
     * @param zones 1..3, 4 on older firmware
     * @throws IllegalArgumentException if it is not 1..4; a number that only another firmware has shows the truth again
     */
    void setCount(int zones);

    /**
     * Lays the zones out in widths of one's own.
     *
     * @param widths LEDs of each zone on each side of the strip's centre, from there outwards: 1..3 numbers, 4 on older
     *     firmware, that add up to 80
     * @return completes when the device has confirmed it; exceptionally if it refuses, if the link is down or is lost
     * @throws IllegalArgumentException if no device could take them
     */
    CompletionStage<Void> setLayout(List<Integer> widths);

    /**
     * Sets one field of one zone. Of a zone that the layout does not have, the truth shows again.
     *
     * @param zone from 0, the centre, outwards
     * @throws IllegalArgumentException if zone or value are out of range
     */
    void set(int zone, ZoneField field, int value);

    /**
     * Loads one of the device's built-in zone presets: layout and all settings. Firmware 3 keeps effect numbers of its
     * predecessor in them, so zones may be dark until an effect is set.
     *
     * @param preset 0..4, see {@link ZoneView#builtIn}
     * @return completes when it has been sent, since the device never answers it, and the zones are read soon after;
     *     exceptionally if the link is down
     * @throws IllegalArgumentException if the number is out of range
     */
    CompletionStage<Void> loadBuiltIn(int preset);
}
