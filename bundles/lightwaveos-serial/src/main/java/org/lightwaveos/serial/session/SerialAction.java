/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.PixelStatus;

/** What a session wants done, in this order: first the port's part, then the listener's. */
public sealed interface SerialAction {

    /** For the port. */
    sealed interface Port extends SerialAction {}

    /** For the listener. */
    sealed interface Tell extends SerialAction {}

    /** What is plugged in there is to be said, without opening it. */
    record Look(long port) implements Port {}

    record Open(long port) implements Port {}

    /** In one go. */
    record Write(long port, byte[] bytes) implements Port {}

    record Close(long port) implements Port {}

    /** Frames are to be sent from now on, between writes. */
    record StreamOn(int fps) implements Port {}

    /** And no more, from now on. */
    record StreamOff() implements Port {}

    record LinkIs(LinkStatus status) implements Tell {}

    record LightIs(LightState shown, Set<LightField> changed) implements Tell {

        public LightIs {
            changed = Set.copyOf(changed);
        }
    }

    /** The device has answered, see {@link DeviceListener#onConfirmed}. */
    record Confirmed(LightState live, boolean first) implements Tell {}

    /** The same of its zones, see {@link DeviceListener#onZonesConfirmed}. */
    record ZonesConfirmed(ZoneView live, boolean first) implements Tell {}

    /**
     * Something else of the device's.
     *
     * @param what names it, for a trace
     * @param to tells it
     */
    record Told(String what, Consumer<DeviceListener> to) implements Tell {}

    /** What a ticket was given for is over; the text says why it failed. */
    record TicketEnded(long ticket, Optional<String> failure) implements Tell {}

    /** What the strip shows; the rate is 0 unless it shows our pictures. */
    record PixelsAre(PixelStatus.State state, int fps) implements Tell {}

    record Note(String text) implements Tell {}
}
