/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link ConfigDescription}. */
@NonNullByDefault
public class ConfigDescriptionBuilder {

    private final URI uri;
    private final List<ConfigDescriptionParameter> parameters = new ArrayList<>();
    private final List<ConfigDescriptionParameterGroup> groups = new ArrayList<>();

    private ConfigDescriptionBuilder(URI uri) {
        this.uri = uri;
    }

    /** @param uri of the form {@code thing-type:binding:type} */
    public static ConfigDescriptionBuilder create(URI uri) {
        return new ConfigDescriptionBuilder(uri);
    }

    public ConfigDescriptionBuilder withParameter(ConfigDescriptionParameter parameter) {
        parameters.add(parameter);
        return this;
    }

    /** Replaces all parameters. */
    public ConfigDescriptionBuilder withParameters(List<ConfigDescriptionParameter> parameters) {
        this.parameters.clear();
        this.parameters.addAll(parameters);
        return this;
    }

    public ConfigDescriptionBuilder withParameterGroup(ConfigDescriptionParameterGroup parameterGroup) {
        groups.add(parameterGroup);
        return this;
    }

    /** Replaces all groups. */
    public ConfigDescriptionBuilder withParameterGroups(List<ConfigDescriptionParameterGroup> parameterGroups) {
        groups.clear();
        groups.addAll(parameterGroups);
        return this;
    }

    /** @throws IllegalArgumentException for a URI that is not of the form {@code scheme:token} */
    public ConfigDescription build() throws IllegalArgumentException {
        return new ConfigDescription(uri, parameters, groups);
    }
}
