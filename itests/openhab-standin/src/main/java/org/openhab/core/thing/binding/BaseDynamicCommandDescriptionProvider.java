/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandOption;

/** Command options that become known at run time, by channel. */
@NonNullByDefault
public abstract class BaseDynamicCommandDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicCommandDescriptionProvider {

    protected final Map<ChannelUID, List<CommandOption>> channelOptionsMap = /*INIT*/ null;

    public void setCommandOptions(ChannelUID channelUID, List<CommandOption> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CommandDescription getCommandDescription(
            Channel channel, @Nullable CommandDescription originalCommandDescription, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected List<CommandOption> localizedCommandOptions(
            List<CommandOption> options, Channel channel, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deactivate() {
        throw new UnsupportedOperationException();
    }
}
