/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.thing.UID;

/** What links share: the name of an item and what it is linked to. Equal when both are. */
@NonNullByDefault
public abstract class AbstractLink implements Identifiable<String> {

    private final String itemName;

    /** @throws IllegalArgumentException for a name that no item can have */
    protected AbstractLink(String itemName) {
        ItemUtil.assertValidItemName(itemName);
        this.itemName = itemName;
    }

    public static String getIDFor(String itemName, UID uid) {
        return itemName + " -> " + uid;
    }

    @Override
    public String getUID() {
        return getIDFor(itemName, getLinkedUID());
    }

    public String getItemName() {
        return itemName;
    }

    public abstract UID getLinkedUID();

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof AbstractLink && getUID().equals(((AbstractLink) obj).getUID());
    }

    @Override
    public int hashCode() {
        return getUID().hashCode();
    }

    @Override
    public String toString() {
        return getUID();
    }
}
