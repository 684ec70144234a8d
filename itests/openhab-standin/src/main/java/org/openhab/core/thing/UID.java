/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.AbstractUID;

/** An identifier whose first segment names a binding. */
@NonNullByDefault
public abstract class UID extends AbstractUID {

    public UID() {
        throw new UnsupportedOperationException();
    }

    public UID(String uid) {
        throw new UnsupportedOperationException();
    }

    public UID(String... segments) {
        throw new UnsupportedOperationException();
    }

    protected UID(List<String> segments) {
        throw new UnsupportedOperationException();
    }

    public String getBindingId() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected List<String> getAllSegments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getAsString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }
}
