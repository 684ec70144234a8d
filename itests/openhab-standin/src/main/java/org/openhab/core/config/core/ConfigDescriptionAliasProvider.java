/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.net.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Names another description for a URI that has none. */
@NonNullByDefault
public interface ConfigDescriptionAliasProvider {

    @Nullable
    URI getAlias(URI configDescriptionURI);
}
