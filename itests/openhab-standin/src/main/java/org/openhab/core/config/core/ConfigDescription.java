/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;

/** The parameters that a configuration may hold. */
@NonNullByDefault
public class ConfigDescription implements Identifiable<URI> {

    @Override
    public URI getUID() {
        throw new UnsupportedOperationException();
    }

    public List<ConfigDescriptionParameter> getParameters() {
        throw new UnsupportedOperationException();
    }

    public Map<String, ConfigDescriptionParameter> toParametersMap() {
        throw new UnsupportedOperationException();
    }

    public List<ConfigDescriptionParameterGroup> getParameterGroups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
