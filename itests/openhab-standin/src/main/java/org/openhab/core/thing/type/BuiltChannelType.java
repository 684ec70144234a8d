/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** What the builders of both kinds of channel types share. */
@NonNullByDefault
abstract class BuiltChannelType<T extends ChannelTypeBuilder<T>> implements ChannelTypeBuilder<T> {

    final ChannelTypeUID uid;
    final String label;
    final Set<String> tags = new HashSet<>();
    boolean advanced;

    @Nullable
    String description;

    @Nullable
    String category;

    @Nullable
    URI configDescription;

    BuiltChannelType(ChannelTypeUID uid, String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("Label for a ChannelType must not be empty.");
        }
        this.uid = uid;
        this.label = label;
    }

    abstract T self();

    @Override
    public T isAdvanced(boolean advanced) {
        this.advanced = advanced;
        return self();
    }

    @Override
    public T withDescription(String description) {
        this.description = description;
        return self();
    }

    @Override
    public T withCategory(String category) {
        this.category = category;
        return self();
    }

    @Override
    public T withTag(String tag) {
        tags.add(tag);
        return self();
    }

    @Override
    public T withTags(Collection<String> tags) {
        this.tags.addAll(tags);
        return self();
    }

    @Override
    public T withConfigDescriptionURI(URI configDescriptionURI) {
        configDescription = configDescriptionURI;
        return self();
    }
}
