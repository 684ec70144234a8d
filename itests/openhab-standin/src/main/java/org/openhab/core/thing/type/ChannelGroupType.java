/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A type of channel groups. */
@NonNullByDefault
public class ChannelGroupType extends AbstractDescriptionType {

    ChannelGroupType(ChannelGroupTypeUID uid, String label) {
        super(uid, label, null, null);
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getCategory() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChannelGroupTypeUID getUID() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
