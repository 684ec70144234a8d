/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Thing's configuration with environment variables replaced, kept until the configuration changes. */
@NonNullByDefault
final class ResolvedConfiguration {

    private static final Logger LOGGER = LoggerFactory.getLogger(BaseThingHandler.class);

    private @Nullable Configuration known;

    synchronized Configuration of(Thing thing) {
        if (known == null) {
            try {
                known = ConfigUtil.resolveVariables(thing.getConfiguration());
            } catch (IllegalArgumentException e) {
                LOGGER.warn(
                        "Failed to resolve variables in the configuration of thing '{}': {}",
                        thing.getUID(),
                        e.getMessage());
                return new Configuration(thing.getConfiguration());
            }
        }
        return new Configuration(known);
    }

    synchronized void forget() {
        known = null;
    }
}
