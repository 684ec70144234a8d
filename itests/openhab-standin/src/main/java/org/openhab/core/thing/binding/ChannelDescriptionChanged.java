/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.AbstractEvent;
import org.openhab.core.thing.ChannelUID;

/** The event by which user interfaces learn of new options and patterns; values are JSON within the JSON payload. */
@NonNullByDefault
final class ChannelDescriptionChanged extends AbstractEvent {

    private static final Gson GSON = new Gson();

    ChannelDescriptionChanged(
            ChannelUID channel, DescriptionField field, Set<String> items, Object value, @Nullable Object before) {
        super(topic(channel), payload(channel, field, items, value, before), null);
    }

    private static String topic(ChannelUID channel) {
        return "openhab/channels/" + channel.getAsString() + "/descriptionchanged";
    }

    private static String payload(
            ChannelUID channel, DescriptionField field, Set<String> items, Object value, @Nullable Object before) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("field", field.name());
        payload.put("channelUID", channel.getAsString());
        payload.put("linkedItemNames", items);
        payload.put("value", GSON.toJson(Map.of(field.key, value)));
        if (before != null) {
            payload.put("oldValue", GSON.toJson(Map.of(field.key, before)));
        }
        return GSON.toJson(payload);
    }

    @Override
    public String getType() {
        return "ChannelDescriptionChangedEvent";
    }
}
