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
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateOption;

/** State options and patterns that become known at run time, by channel. */
@NonNullByDefault
public abstract class BaseDynamicStateDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicStateDescriptionProvider {

    protected final Map<ChannelUID, String> channelPatternMap = /*INIT*/ null;

    protected final Map<ChannelUID, List<StateOption>> channelOptionsMap = /*INIT*/ null;

    public void setStatePattern(ChannelUID channelUID, String pattern) {
        throw new UnsupportedOperationException();
    }

    public void setStateOptions(ChannelUID channelUID, List<StateOption> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable StateDescription getStateDescription(
            Channel channel, @Nullable StateDescription original, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable String localizeStatePattern(String pattern, Channel channel, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected List<StateOption> localizedStateOptions(
            List<StateOption> options, Channel channel, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deactivate() {
        throw new UnsupportedOperationException();
    }
}
