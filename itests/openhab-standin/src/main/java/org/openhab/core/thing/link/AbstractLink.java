/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.thing.UID;

/** What links share: the name of an item and what it is linked to. */
@NonNullByDefault
public abstract class AbstractLink implements Identifiable<String> {

    public static String getIDFor(String itemName, UID uid) {
        throw new UnsupportedOperationException();
    }

    protected AbstractLink(String itemName) {
        throw new UnsupportedOperationException();
    }

    protected AbstractLink() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUID() {
        throw new UnsupportedOperationException();
    }

    public String getItemName() {
        throw new UnsupportedOperationException();
    }

    public abstract UID getLinkedUID();

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
