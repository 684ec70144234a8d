/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.StateDescription;

/** A type of channels. */
@NonNullByDefault
public class ChannelType extends AbstractDescriptionType {

    protected ChannelType(
            ChannelTypeUID uid,
            boolean advanced,
            @Nullable String itemType,
            @Nullable String unitHint,
            ChannelKind kind,
            String label,
            @Nullable String description,
            @Nullable String category,
            @Nullable Set<String> tags,
            @Nullable StateDescription state,
            @Nullable CommandDescription commandDescription,
            @Nullable EventDescription event,
            @Nullable URI configDescriptionURI,
            @Nullable AutoUpdatePolicy autoUpdatePolicy)
            throws IllegalArgumentException {
        super(uid, label, description, configDescriptionURI);
    }

    @Override
    public ChannelTypeUID getUID() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getItemType() {
        throw new UnsupportedOperationException();
    }

    public ChannelKind getKind() {
        throw new UnsupportedOperationException();
    }

    public Set<String> getTags() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    public @Nullable StateDescription getState() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getUnitHint() {
        throw new UnsupportedOperationException();
    }

    public @Nullable EventDescription getEvent() {
        throw new UnsupportedOperationException();
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getCategory() {
        throw new UnsupportedOperationException();
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        throw new UnsupportedOperationException();
    }

    public @Nullable CommandDescription getCommandDescription() {
        throw new UnsupportedOperationException();
    }
}
