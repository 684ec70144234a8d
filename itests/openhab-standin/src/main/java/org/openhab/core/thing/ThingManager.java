/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Switches Things on and off. */
@NonNullByDefault
public interface ThingManager {

    boolean isEnabled(ThingUID thingUID);

    void setEnabled(ThingUID thingUID, boolean isEnabled);
}
