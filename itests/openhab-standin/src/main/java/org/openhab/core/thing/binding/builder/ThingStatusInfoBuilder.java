/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/** Builds a {@link ThingStatusInfo}. */
@NonNullByDefault
public class ThingStatusInfoBuilder {

    public static ThingStatusInfoBuilder create(ThingStatus status, ThingStatusDetail statusDetail) {
        throw new UnsupportedOperationException();
    }

    public static ThingStatusInfoBuilder create(ThingStatus status) {
        throw new UnsupportedOperationException();
    }

    public ThingStatusInfoBuilder withDescription(@Nullable String description) {
        throw new UnsupportedOperationException();
    }

    public ThingStatusInfoBuilder withStatusDetail(ThingStatusDetail statusDetail) {
        throw new UnsupportedOperationException();
    }

    public ThingStatusInfo build() {
        throw new UnsupportedOperationException();
    }
}
