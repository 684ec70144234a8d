/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A channel that a thing type has. */
@NonNullByDefault
public class ChannelDefinition {

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public ChannelTypeUID getChannelTypeUID() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getLabel() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDescription() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getProperties() {
        throw new UnsupportedOperationException();
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
