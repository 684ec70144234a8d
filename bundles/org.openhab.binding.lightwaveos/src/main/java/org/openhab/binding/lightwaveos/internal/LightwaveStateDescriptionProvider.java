/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.panel.NumberRange;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseDynamicStateDescriptionProvider;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a channel offers and how it is written where the Thing type alone can't know: it differs from unit to unit. */
@Component(service = {DynamicStateDescriptionProvider.class, LightwaveStateDescriptionProvider.class})
public class LightwaveStateDescriptionProvider extends BaseDynamicStateDescriptionProvider {

    /** A brightness of 37.6 % reads 38 %; the channel type's own pattern can't show a fraction at all. */
    private static final String WHOLE_PERCENT = "%.0f %%";

    private final Map<ChannelUID, NumberRange> ranges = new ConcurrentHashMap<>();

    @Activate
    public LightwaveStateDescriptionProvider(
            @Reference EventPublisher eventPublisher, @Reference ItemChannelLinkRegistry itemChannelLinkRegistry) {
        this.eventPublisher = eventPublisher;
        this.itemChannelLinkRegistry = itemChannelLinkRegistry;
    }

    /** Offers the entries: ids as values, names as labels. */
    public void offer(ChannelUID channel, List<NamedId> entries) {
        setStateOptions(
                channel,
                entries.stream()
                        .map(entry -> new StateOption(Integer.toString(entry.id()), entry.name()))
                        .toList());
    }

    /** Has the percentages of a Thing's channels written without a fraction. */
    public void showWholePercent(ThingUID thing) {
        for (LightChannel channel : LightChannel.values()) {
            if (channel.isByte()) {
                setStatePattern(new ChannelUID(thing, channel.id()), WHOLE_PERCENT);
            }
        }
    }

    /** What numbers the channel takes. */
    public void limit(ChannelUID channel, NumberRange range) {
        ranges.put(channel, range);
        setStatePattern(channel, range.pattern());
    }

    @Override
    public @Nullable StateDescription getStateDescription(
            Channel channel, @Nullable StateDescription original, @Nullable Locale locale) {
        @Nullable StateDescription described = super.getStateDescription(channel, original, locale);
        @Nullable NumberRange range = ranges.get(channel.getUID());
        if (range == null || described == null) {
            return described;
        }
        return StateDescriptionFragmentBuilder.create(described)
                .withMinimum(range.min())
                .withMaximum(range.max())
                .withStep(range.step())
                .build()
                .toStateDescription();
    }

    /** The group of the Thing has no channels but these any more. */
    public void keep(ThingUID thing, String group, Set<String> channels) {
        forget(channel -> channel.getThingUID().equals(thing)
                && group.equals(channel.getGroupId())
                && !channels.contains(channel.getIdWithoutGroup()));
    }

    /** The Thing is gone for good. */
    public void forget(ThingUID thing) {
        forget(channel -> channel.getThingUID().equals(thing));
    }

    private void forget(Predicate<ChannelUID> gone) {
        channelOptionsMap.keySet().removeIf(gone);
        channelPatternMap.keySet().removeIf(gone);
        ranges.keySet().removeIf(gone);
    }
}
