/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Rules for the names and types of items. */
@NonNullByDefault
public class ItemUtil {

    /** Between a type and its dimension: {@code Number:Angle}. */
    public static final String EXTENSION_SEPARATOR = ":";

    private ItemUtil() {}

    /** Letters, digits and underscores, not beginning with a digit. */
    public static boolean isValidItemName(@Nullable String itemName) {
        return itemName != null && itemName.matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    /** @throws IllegalArgumentException for a name that is not valid */
    public static void assertValidItemName(String itemName) throws IllegalArgumentException {
        if (!isValidItemName(itemName)) {
            throw new IllegalArgumentException("The specified name of the item '" + itemName + "' is not valid!");
        }
    }

    /** The type without its dimension. */
    public static String getMainItemType(String itemTypeName) {
        return itemTypeName.split(EXTENSION_SEPARATOR)[0];
    }

    /** The dimension; null where there is none. */
    public static @Nullable String getItemTypeExtension(@Nullable String itemTypeName) {
        return itemTypeName != null && itemTypeName.contains(EXTENSION_SEPARATOR)
                ? itemTypeName.substring(itemTypeName.indexOf(EXTENSION_SEPARATOR) + 1)
                : null;
    }
}
