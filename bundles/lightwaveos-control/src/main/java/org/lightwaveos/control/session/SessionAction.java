/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** What a session wants done, in this order: first the network's part, then the listener's. */
public sealed interface SessionAction {

    /** For the transport. */
    sealed interface Network extends SessionAction {}

    /** For the listener. */
    sealed interface Tell extends SessionAction {}

    record OpenSocket(long socket, Endpoint endpoint) implements Network {}

    record SendText(long socket, String text) implements Network {}

    record CloseSocket(long socket, int code, String reason) implements Network {}

    record SendHttp(long call, HttpCall request) implements Network {}

    record LinkIs(LinkStatus status) implements Tell {}

    record IdentityIs(DeviceIdentity identity) implements Tell {}

    record LightIs(LightState shown, Set<LightField> changed) implements Tell {

        public LightIs {
            changed = Set.copyOf(changed);
        }
    }

    /** The device has answered, see {@link DeviceListener#onConfirmed}. */
    record Confirmed(LightState live, boolean first) implements Tell {}

    /** The same of its zones, see {@link DeviceListener#onZonesConfirmed}. */
    record ZonesConfirmed(ZoneView live, boolean first) implements Tell {}

    record EffectsAre(List<NamedId> effects) implements Tell {

        public EffectsAre {
            effects = List.copyOf(effects);
        }
    }

    record PalettesAre(List<NamedId> palettes) implements Tell {

        public PalettesAre {
            palettes = List.copyOf(palettes);
        }
    }

    /**
     * Something of the device's besides its light.
     *
     * @param what names it, for a trace
     * @param to tells it
     */
    record Told(String what, Consumer<DeviceListener> to) implements Tell {}

    /** What a ticket was given for is over; the text says why it failed. */
    record TicketEnded(long ticket, Optional<String> failure) implements Tell {}

    record Note(String text) implements Tell {}
}
