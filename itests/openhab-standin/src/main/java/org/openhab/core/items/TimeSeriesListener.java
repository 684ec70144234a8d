/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.TimeSeries;

/** Told about an item's time series. */
@NonNullByDefault
public interface TimeSeriesListener {

    void timeSeriesUpdated(Item item, TimeSeries timeSeries);
}
