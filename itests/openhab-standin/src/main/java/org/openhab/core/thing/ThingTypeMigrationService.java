/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;

/** Turns a Thing into one of another type. */
@NonNullByDefault
public interface ThingTypeMigrationService {

    void migrateThingType(Thing thing, ThingTypeUID thingTypeUID, @Nullable Configuration configuration);
}
