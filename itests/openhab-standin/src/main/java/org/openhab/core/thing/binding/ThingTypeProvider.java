/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.Collection;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ThingType;

/** A source of thing types. */
@NonNullByDefault
public interface ThingTypeProvider {

    Collection<ThingType> getThingTypes(@Nullable Locale locale);

    @Nullable
    ThingType getThingType(ThingTypeUID thingTypeUID, @Nullable Locale locale);
}
