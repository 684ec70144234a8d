/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal;

import java.util.List;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseDynamicStateDescriptionProvider;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a channel offers and how it is written where the Thing type alone can't know: it differs from unit to unit. */
@Component(service = {DynamicStateDescriptionProvider.class, LightwaveStateDescriptionProvider.class})
public class LightwaveStateDescriptionProvider extends BaseDynamicStateDescriptionProvider {

    /** A brightness of 37.6 % reads 38 %; the channel type's own pattern can't show a fraction at all. */
    private static final String WHOLE_PERCENT = "%.0f %%";

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

    /** The Thing is gone for good. */
    public void forget(ThingUID thing) {
        channelOptionsMap.keySet().removeIf(channel -> channel.getThingUID().equals(thing));
        channelPatternMap.keySet().removeIf(channel -> channel.getThingUID().equals(thing));
    }
}
