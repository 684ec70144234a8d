/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** An item could not be found. */
@NonNullByDefault
@SuppressWarnings("serial")
public abstract class ItemLookupException extends Exception {

    public ItemLookupException(String string) {
        super(string);
    }
}
