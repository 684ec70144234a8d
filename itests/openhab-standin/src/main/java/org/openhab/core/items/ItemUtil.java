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

    public static final String EXTENSION_SEPARATOR = ":";

    public static boolean isValidItemName(@Nullable String itemName) {
        throw new UnsupportedOperationException();
    }

    public static void assertValidItemName(String itemName) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public static String getMainItemType(String itemTypeName) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable String getItemTypeExtension(@Nullable String itemTypeName) {
        throw new UnsupportedOperationException();
    }
}
