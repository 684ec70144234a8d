/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Hands out storages by name. */
@NonNullByDefault
public interface StorageService {

    <T> Storage<T> getStorage(String name);

    <T> Storage<T> getStorage(String name, @Nullable ClassLoader classLoader);
}
