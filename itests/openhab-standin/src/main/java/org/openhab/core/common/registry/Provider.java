/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common.registry;

import java.util.Collection;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A source of elements for a registry. */
@NonNullByDefault
public interface Provider<@NonNull E> {

    void addProviderChangeListener(ProviderChangeListener<E> listener);

    Collection<E> getAll();

    void removeProviderChangeListener(ProviderChangeListener<E> listener);
}
