/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.dimension;

import javax.measure.Quantity;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** How much data. */
@NonNullByDefault
public interface DataAmount extends Quantity<DataAmount> {}
