/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** There is no such item. */
@NonNullByDefault
public class ItemNotFoundException extends ItemLookupException {

    public ItemNotFoundException(String name) {
        super("There is no item with the name '" + name + "'");
    }
}
