/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;

/** Told about an item's states. */
@NonNullByDefault
public interface StateChangeListener {

    void stateChanged(Item item, State oldState, State newState);

    void stateUpdated(Item item, State state);
}
