/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** What users of a device are to hear. A line that has more to tell adds its own. */
public interface Tell {

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
