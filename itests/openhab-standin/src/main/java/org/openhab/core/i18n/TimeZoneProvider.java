/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.time.ZoneId;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The time zone of this openHAB. */
@NonNullByDefault
public interface TimeZoneProvider {

    ZoneId getTimeZone();
}
