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

/** A source of configuration descriptions. */
@NonNullByDefault
public interface ConfigDescriptionProvider {

    Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale);

    @Nullable
    ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale);
}
