/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/** A type of Things. */
@NonNullByDefault
public class ThingType extends AbstractDescriptionType {

    ThingType(ThingTypeUID uid, String label) {
        super(uid, label, null, null);
    }

    @Override
    public ThingTypeUID getUID() {
        throw new UnsupportedOperationException();
    }

    public String getBindingId() {
        throw new UnsupportedOperationException();
    }

    public List<String> getSupportedBridgeTypeUIDs() {
        throw new UnsupportedOperationException();
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        throw new UnsupportedOperationException();
    }

    public List<ChannelGroupDefinition> getChannelGroupDefinitions() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getProperties() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getCategory() {
        throw new UnsupportedOperationException();
    }

    public boolean isListed() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getRepresentationProperty() {
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

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    public List<String> getExtensibleChannelTypeIds() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getSemanticEquipmentTag() {
        throw new UnsupportedOperationException();
    }
}
