/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Makes items of certain types. */
@NonNullByDefault
public interface ItemFactory {

    @Nullable
    Item createItem(@Nullable String itemTypeName, String itemName);

    String[] getSupportedItemTypes();
}
