/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;

/** The parameters that a configuration may hold. Immutable. */
@NonNullByDefault
public class ConfigDescription implements Identifiable<URI> {

    private final URI uri;
    private final List<ConfigDescriptionParameter> parameters;
    private final List<ConfigDescriptionParameterGroup> groups;

    ConfigDescription(
            URI uri, List<ConfigDescriptionParameter> parameters, List<ConfigDescriptionParameterGroup> groups) {
        if (!uri.isAbsolute() || !uri.isOpaque()) {
            throw new IllegalArgumentException("The URI '" + uri + "' must have the form scheme:token");
        }
        this.uri = uri;
        this.parameters = List.copyOf(parameters);
        this.groups = List.copyOf(groups);
    }

    @Override
    public URI getUID() {
        return uri;
    }

    public List<ConfigDescriptionParameter> getParameters() {
        return parameters;
    }

    /** The parameters by name. */
    public Map<String, ConfigDescriptionParameter> toParametersMap() {
        return parameters.stream()
                .collect(Collectors.toMap(
                        ConfigDescriptionParameter::getName, Function.identity(), (first, second) -> second));
    }

    public List<ConfigDescriptionParameterGroup> getParameterGroups() {
        return groups;
    }

    @Override
    public String toString() {
        return "ConfigDescription [uri=" + uri + ", parameters=" + parameters + ", groups=" + groups + "]";
    }
}
