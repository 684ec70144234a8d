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

/** A type of channels. Immutable. */
@NonNullByDefault
public class ChannelType extends AbstractDescriptionType {

    private final boolean advanced;
    private final @Nullable String itemType;
    private final @Nullable String unitHint;
    private final ChannelKind kind;
    private final @Nullable String category;
    private final Set<String> tags;
    private final @Nullable StateDescription state;
    private final @Nullable CommandDescription commandDescription;
    private final @Nullable EventDescription event;
    private final @Nullable AutoUpdatePolicy autoUpdatePolicy;

    /** @throws IllegalArgumentException unless an item type goes with a state, and a unit with a dimension */
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
        boolean withItemType = itemType != null && !itemType.isBlank();
        if (withItemType != (kind == ChannelKind.STATE)) {
            throw new IllegalArgumentException("A channel type has an item type if, and only if, its kind is 'state'!");
        }
        if (unitHint != null && (itemType == null || !itemType.startsWith("Number:"))) {
            throw new IllegalArgumentException(
                    "A unit hint must not be set if the item type is not a number with dimension!");
        }
        this.advanced = advanced;
        this.itemType = itemType;
        this.unitHint = unitHint;
        this.kind = kind;
        this.category = category;
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
        this.state = state;
        this.commandDescription = commandDescription;
        this.event = event;
        this.autoUpdatePolicy = autoUpdatePolicy;
    }

    @Override
    public ChannelTypeUID getUID() {
        return (ChannelTypeUID) super.getUID();
    }

    public @Nullable String getItemType() {
        return itemType;
    }

    public ChannelKind getKind() {
        return kind;
    }

    public Set<String> getTags() {
        return tags;
    }

    @Override
    public String toString() {
        return getUID().toString();
    }

    public @Nullable StateDescription getState() {
        return state;
    }

    public @Nullable String getUnitHint() {
        return unitHint;
    }

    public @Nullable EventDescription getEvent() {
        return event;
    }

    public boolean isAdvanced() {
        return advanced;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        return autoUpdatePolicy;
    }

    public @Nullable CommandDescription getCommandDescription() {
        return commandDescription;
    }
}
