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

/** Supplies the options of a parameter at run time. */
@NonNullByDefault
public interface ConfigOptionProvider {

    @Nullable
    Collection<ParameterOption> getParameterOptions(
            URI uri, String param, @Nullable String context, @Nullable Locale locale);
}
