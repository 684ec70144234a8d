/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link ConfigDescription}. */
@NonNullByDefault
public class ConfigDescriptionBuilder {

    public static ConfigDescriptionBuilder create(URI uri) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionBuilder withParameter(ConfigDescriptionParameter parameter) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionBuilder withParameters(List<ConfigDescriptionParameter> parameters) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionBuilder withParameterGroup(ConfigDescriptionParameterGroup parameterGroup) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionBuilder withParameterGroups(List<ConfigDescriptionParameterGroup> parameterGroups) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescription build() throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}
