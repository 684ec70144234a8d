/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** What events share: topic, payload (JSON as a rule) and source. Immutable. */
@NonNullByDefault
public abstract class AbstractEvent implements Event {

    private final String topic;
    private final String payload;
    private final @Nullable String source;

    protected AbstractEvent(String topic, String payload, @Nullable String source) {
        this.topic = topic;
        this.payload = payload;
        this.source = source;
    }

    @Override
    public String getTopic() {
        return topic;
    }

    @Override
    public String getPayload() {
        return payload;
    }

    @Override
    public @Nullable String getSource() {
        return source;
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, payload, source);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && topic.equals(((AbstractEvent) obj).topic)
                && payload.equals(((AbstractEvent) obj).payload)
                && Objects.equals(source, ((AbstractEvent) obj).source);
    }
}
