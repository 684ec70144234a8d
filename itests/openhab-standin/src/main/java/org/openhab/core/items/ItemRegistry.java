/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.util.Collection;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Registry;

/** All items. */
@NonNullByDefault
public interface ItemRegistry extends Registry<Item, String> {

    Item getItem(String name) throws ItemNotFoundException;

    Item getItemByPattern(String name) throws ItemNotFoundException, ItemNotUniqueException;

    Collection<Item> getItems();

    Collection<Item> getItemsOfType(String type);

    Collection<Item> getItems(String pattern);

    Collection<Item> getItemsByTag(String... tags);

    Collection<Item> getItemsByTagAndType(String type, String... tags);

    <T extends Item> Collection<T> getItemsByTag(Class<T> typeFilter, String... tags);

    @Nullable
    Item remove(String itemName, boolean recursive);

    default void notifyListenersAboutItemExternalUpdate(Item oldItem, Item newItem) {}
}
