/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All configuration descriptions, with the options that providers add. */
@NonNullByDefault
public class ConfigDescriptionRegistry {

    protected void addConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        throw new UnsupportedOperationException();
    }

    protected void removeConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        throw new UnsupportedOperationException();
    }

    protected void addConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        throw new UnsupportedOperationException();
    }

    protected void removeConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        throw new UnsupportedOperationException();
    }

    protected void addConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        throw new UnsupportedOperationException();
    }

    protected void removeConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        throw new UnsupportedOperationException();
    }

    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public Collection<ConfigDescription> getConfigDescriptions() {
        throw new UnsupportedOperationException();
    }

    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ConfigDescription getConfigDescription(URI uri) {
        throw new UnsupportedOperationException();
    }
}
