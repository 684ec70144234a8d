/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.concurrent.ThreadFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Makes threads whose names start with {@code OH-}. */
@NonNullByDefault
public class NamedThreadFactory implements ThreadFactory {

    public NamedThreadFactory(String id) {
        throw new UnsupportedOperationException();
    }

    public NamedThreadFactory(String id, boolean daemonize) {
        throw new UnsupportedOperationException();
    }

    public NamedThreadFactory(String id, boolean daemonize, int priority) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Thread newThread(@Nullable Runnable runnable) {
        throw new UnsupportedOperationException();
    }
}
