/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.util.Collection;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.RegistryChangeListener;

/** Told which items come, go and change. */
@NonNullByDefault
public interface ItemRegistryChangeListener extends RegistryChangeListener<Item> {

    void allItemsChanged(Collection<String> oldItemNames);
}
