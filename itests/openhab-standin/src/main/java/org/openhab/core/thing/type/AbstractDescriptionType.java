/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.thing.UID;

/** What thing, channel and group types share. */
@NonNullByDefault
public abstract class AbstractDescriptionType implements Identifiable<UID> {

    protected AbstractDescriptionType(
            UID uid, String label, @Nullable String description, @Nullable URI configDescriptionURI)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public UID getUID() {
        throw new UnsupportedOperationException();
    }

    public String getLabel() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDescription() {
        throw new UnsupportedOperationException();
    }

    public @Nullable URI getConfigDescriptionURI() {
        throw new UnsupportedOperationException();
    }
}
