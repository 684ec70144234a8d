/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses configurations that openHAB finds wrong, with one line in the log. */
@NonNullByDefault
final class ConfigurationCheck {

    private static final Logger LOGGER = LoggerFactory.getLogger(BaseThingHandler.class);

    private ConfigurationCheck() {}

    /** Of the Thing and of all its channels. */
    static boolean passes(ThingHandlerCallback openhab, Thing thing) {
        return passes(thing, () -> {
            openhab.validateConfigurationParameters(
                    thing, ConfigUtil.resolveVariables(thing.getConfiguration()).getProperties());
            thing.getChannels()
                    .forEach(channel -> openhab.validateConfigurationParameters(
                            channel, channel.getConfiguration().getProperties()));
        });
    }

    static boolean passes(ThingHandlerCallback openhab, Thing thing, Configuration configuration) {
        return passes(
                thing,
                () -> openhab.validateConfigurationParameters(
                        thing, ConfigUtil.resolveVariables(configuration).getProperties()));
    }

    private static boolean passes(Thing thing, Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuntimeException e) {
            LOGGER.warn(
                    "Attempt to apply an invalid configuration on thing '{}' blocked. This is most likely a bug: {}",
                    thing.getUID(),
                    e.getMessage());
            return false;
        }
    }
}
