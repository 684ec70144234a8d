/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Something that an item can be. */
@NonNullByDefault
public interface State extends Type {

    default <T extends @Nullable State> @Nullable T as(@Nullable Class<T> target) {
        throw new UnsupportedOperationException();
    }
}
