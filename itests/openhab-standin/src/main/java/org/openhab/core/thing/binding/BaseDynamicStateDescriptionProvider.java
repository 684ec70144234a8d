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
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.service.component.annotations.Deactivate;

/** State options and patterns that become known at run time, by channel. A change is announced by an event. */
@NonNullByDefault
public abstract class BaseDynamicStateDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements DynamicStateDescriptionProvider {

    protected final Map<ChannelUID, String> channelPatternMap = new ConcurrentHashMap<>();
    protected final Map<ChannelUID, List<StateOption>> channelOptionsMap = new ConcurrentHashMap<>();

    public void setStatePattern(ChannelUID channelUID, String pattern) {
        @Nullable String before = channelPatternMap.put(channelUID, pattern);
        if (!pattern.equals(before)) {
            postChange(channelUID, DescriptionField.PATTERN, pattern, before);
        }
    }

    public void setStateOptions(ChannelUID channelUID, List<StateOption> options) {
        @Nullable List<StateOption> before = channelOptionsMap.put(channelUID, options);
        if (!options.equals(before)) {
            postChange(channelUID, DescriptionField.STATE_OPTIONS, options, before);
        }
    }

    /** The original description with the channel's pattern and options; null where it has neither. */
    @Override
    public @Nullable StateDescription getStateDescription(
            Channel channel, @Nullable StateDescription original, @Nullable Locale locale) {
        @Nullable String pattern = channelPatternMap.get(channel.getUID());
        @Nullable List<StateOption> options = channelOptionsMap.get(channel.getUID());
        if (pattern == null && options == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = original == null
                ? StateDescriptionFragmentBuilder.create()
                : StateDescriptionFragmentBuilder.create(original);
        @Nullable String localized = pattern == null ? null : localizeStatePattern(pattern, channel, locale);
        if (localized != null) {
            builder.withPattern(localized);
        }
        if (options != null) {
            builder.withOptions(localizedStateOptions(options, channel, locale));
        }
        return builder.build().toStateDescription();
    }

    /** As it is: the stand-in has no service that translates channel types. */
    protected @Nullable String localizeStatePattern(String pattern, Channel channel, @Nullable Locale locale) {
        return pattern;
    }

    /** As they are: the stand-in has no service that translates channel types. */
    protected List<StateOption> localizedStateOptions(
            List<StateOption> options, Channel channel, @Nullable Locale locale) {
        return options;
    }

    @Override
    @Deactivate
    public void deactivate() {
        channelPatternMap.clear();
        channelOptionsMap.clear();
        super.deactivate();
    }
}
