/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All configuration descriptions; what several providers say of one URI is put together. */
@NonNullByDefault
public class ConfigDescriptionRegistry {

    private final List<ConfigDescriptionProvider> providers = new CopyOnWriteArrayList<>();

    protected void addConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        providers.add(configDescriptionProvider);
    }

    protected void removeConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        providers.remove(configDescriptionProvider);
    }

    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        Map<URI, ConfigDescription> all = new LinkedHashMap<>();
        for (ConfigDescriptionProvider provider : providers) {
            for (ConfigDescription description : provider.getConfigDescriptions(locale)) {
                all.merge(description.getUID(), description, ConfigDescriptionRegistry::join);
            }
        }
        return new ArrayList<>(all.values());
    }

    public Collection<ConfigDescription> getConfigDescriptions() {
        return getConfigDescriptions(null);
    }

    /** Null where no provider knows the URI. */
    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        @Nullable ConfigDescription whole = null;
        for (ConfigDescriptionProvider provider : providers) {
            ConfigDescription part = provider.getConfigDescription(uri, locale);
            if (part != null) {
                whole = whole == null ? part : join(whole, part);
            }
        }
        return whole;
    }

    public @Nullable ConfigDescription getConfigDescription(URI uri) {
        return getConfigDescription(uri, null);
    }

    private static ConfigDescription join(ConfigDescription first, ConfigDescription second) {
        List<ConfigDescriptionParameter> parameters = new ArrayList<>(first.getParameters());
        parameters.addAll(second.getParameters());
        List<ConfigDescriptionParameterGroup> groups = new ArrayList<>(first.getParameterGroups());
        groups.addAll(second.getParameterGroups());
        return new ConfigDescription(first.getUID(), parameters, groups);
    }
}
