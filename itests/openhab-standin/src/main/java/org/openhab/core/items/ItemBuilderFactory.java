/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Hands out item builders. */
@NonNullByDefault
public interface ItemBuilderFactory {

    ItemBuilder newItemBuilder(Item item);

    ItemBuilder newItemBuilder(String itemType, String itemName);
}
