/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Builds a {@link ConfigDescriptionParameterGroup}. */
@NonNullByDefault
public class ConfigDescriptionParameterGroupBuilder {

    public static ConfigDescriptionParameterGroupBuilder create(String name) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterGroupBuilder withContext(@Nullable String context) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterGroupBuilder withAdvanced(@Nullable Boolean advanced) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterGroupBuilder withLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterGroupBuilder withDescription(@Nullable String description) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterGroup build() throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}
