/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.util.Collection;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** More than one item fits. */
@NonNullByDefault
public class ItemNotUniqueException extends ItemLookupException {

    private final transient Collection<Item> items;

    public ItemNotUniqueException(String string, Collection<Item> items) {
        super("More than one item fits '" + string + "'");
        this.items = items;
    }

    public Collection<Item> getMatchingItems() {
        return items;
    }
}
