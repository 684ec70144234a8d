/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.osgi.service.component.annotations.Deactivate;

/** Command options that become known at run time, by channel. A change is announced by an event. */
@NonNullByDefault
public abstract class BaseDynamicCommandDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicCommandDescriptionProvider {

    protected final Map<ChannelUID, List<CommandOption>> channelOptionsMap = new ConcurrentHashMap<>();

    public void setCommandOptions(ChannelUID channelUID, List<CommandOption> options) {
        @Nullable List<CommandOption> before = channelOptionsMap.put(channelUID, options);
        if (!options.equals(before)) {
            postChange(channelUID, DescriptionField.COMMAND_OPTIONS, options, before);
        }
    }

    /** Null where the channel has no options of its own. */
    @Override
    public @Nullable CommandDescription getCommandDescription(
            Channel channel, @Nullable CommandDescription originalCommandDescription, @Nullable Locale locale) {
        @Nullable List<CommandOption> options = channelOptionsMap.get(channel.getUID());
        return options == null
                ? null
                : CommandDescriptionBuilder.create()
                        .withCommandOptions(localizedCommandOptions(options, channel, locale))
                        .build();
    }

    /** As they are: the stand-in has no service that translates channel types. */
    protected List<CommandOption> localizedCommandOptions(
            List<CommandOption> options, Channel channel, @Nullable Locale locale) {
        return options;
    }

    @Override
    @Deactivate
    public void deactivate() {
        channelOptionsMap.clear();
        super.deactivate();
    }
}
