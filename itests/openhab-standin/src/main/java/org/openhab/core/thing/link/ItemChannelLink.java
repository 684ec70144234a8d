/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;

/** Links an item to a channel. */
@NonNullByDefault
public class ItemChannelLink extends AbstractLink {

    public ItemChannelLink(String itemName, ChannelUID channelUID) {
        super(itemName);
    }

    public ItemChannelLink(String itemName, ChannelUID channelUID, Configuration configuration) {
        super(itemName);
    }

    @Override
    public ChannelUID getLinkedUID() {
        throw new UnsupportedOperationException();
    }

    public Configuration getConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public boolean tagsLinked() {
        throw new UnsupportedOperationException();
    }

    public void setTagsLinked(boolean value) {
        throw new UnsupportedOperationException();
    }
}
