/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescriptionFragment;

/** The builder of channel types with a state. */
@NonNullByDefault
final class BuiltStateChannelType extends BuiltChannelType<StateChannelTypeBuilder> implements StateChannelTypeBuilder {

    private final String itemType;
    private @Nullable StateDescriptionFragment state;
    private @Nullable AutoUpdatePolicy policy;
    private @Nullable CommandDescription commands;
    private @Nullable String unitHint;

    BuiltStateChannelType(ChannelTypeUID uid, String label, String itemType) {
        super(uid, label);
        if (itemType.isBlank()) {
            throw new IllegalArgumentException("Supported itemType for a ChannelType must not be empty.");
        }
        this.itemType = itemType;
    }

    @Override
    StateChannelTypeBuilder self() {
        return this;
    }

    @Override
    public StateChannelTypeBuilder withStateDescriptionFragment(
            @Nullable StateDescriptionFragment stateDescriptionFragment) {
        state = stateDescriptionFragment;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        policy = autoUpdatePolicy;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withCommandDescription(@Nullable CommandDescription commandDescription) {
        commands = commandDescription;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withUnitHint(@Nullable String unitHint) {
        this.unitHint = unitHint;
        return this;
    }

    @Override
    public ChannelType build() {
        return new ChannelType(
                uid,
                advanced,
                itemType,
                unitHint,
                ChannelKind.STATE,
                label,
                description,
                category,
                tags,
                state == null ? null : state.toStateDescription(),
                commands,
                null,
                configDescription,
                policy);
    }
}
