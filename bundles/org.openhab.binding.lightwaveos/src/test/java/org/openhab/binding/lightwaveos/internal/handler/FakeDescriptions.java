/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Map;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.StateOption;

/** The real provider, without an openHAB around it, and a look into it. */
final class FakeDescriptions {

    private static final class Open extends LightwaveStateDescriptionProvider {

        private Open() {
            super(null, null);
        }

        private Map<ChannelUID, List<StateOption>> options() {
            return channelOptionsMap;
        }

        private Map<ChannelUID, String> patterns() {
            return channelPatternMap;
        }
    }

    private final Open open = new Open();
    final LightwaveStateDescriptionProvider provider = open;

    /** What a channel of the Thing "one" offers, as {@code value=label}. */
    List<String> labels(String channel) {
        return labels(new ChannelUID(ThingMemoryTest.thing("one"), channel));
    }

    List<String> labels(ChannelUID channel) {
        return open.options().getOrDefault(channel, List.of()).stream()
                .map(option -> option.getValue() + "=" + option.getLabel())
                .toList();
    }

    /** How a channel of the Thing "one" is written; null where the channel type decides. */
    String pattern(String channel) {
        return open.patterns().get(new ChannelUID(ThingMemoryTest.thing("one"), channel));
    }

    boolean isEmpty() {
        return open.options().isEmpty() && open.patterns().isEmpty();
    }
}
