/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A storage that can be deleted as a whole. */
@NonNullByDefault
public interface DeletableStorage<T> extends Storage<T> {

    void delete();
}
