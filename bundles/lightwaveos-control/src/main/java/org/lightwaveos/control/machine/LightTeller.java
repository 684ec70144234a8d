/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.Set;
import java.util.function.Consumer;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** Tells the listener what is shown of the light. */
public final class LightTeller {

    private LightState told = LightState.UNKNOWN;

    /** Tells what has changed since it was last told. */
    public void tell(LightState shown, Consumer<Tell> out) {
        Set<LightField> changed = shown.differsFrom(told);
        told = shown;
        if (!changed.isEmpty()) {
            out.accept(new Tell.LightIs(shown, changed));
        }
    }

    /** Tells everything. */
    public void tellAll(LightState shown, Consumer<Tell> out) {
        told = shown;
        if (!shown.values().isEmpty()) {
            out.accept(new Tell.LightIs(shown, shown.values().keySet()));
        }
    }
}
