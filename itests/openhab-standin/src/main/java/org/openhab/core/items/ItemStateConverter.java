/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/** Turns a state into one that an item accepts. */
@NonNullByDefault
public interface ItemStateConverter {

    State convertToAcceptedState(@Nullable State state, @Nullable Item item);
}
