/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's registry of configuration descriptions over {@link Types}. */
@Component(service = ConfigDescriptionRegistry.class)
public final class OpenhabConfigDescriptions extends ConfigDescriptionRegistry {

    private final Types types;

    @Activate
    public OpenhabConfigDescriptions(@Reference Types types) {
        this.types = types;
    }

    @Override
    public Collection<ConfigDescription> getConfigDescriptions() {
        return types.configs();
    }

    @Override
    public Collection<ConfigDescription> getConfigDescriptions(Locale locale) {
        return types.configs();
    }

    @Override
    public ConfigDescription getConfigDescription(URI uri) {
        return types.config(uri);
    }

    @Override
    public ConfigDescription getConfigDescription(URI uri, Locale locale) {
        return types.config(uri);
    }
}
