/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code.bad.outer;

import org.lightwaveos.architecture.code.bad.inner.Inner;

/** Goes in a circle with the inner package. */
public final class Outer {

    private final Inner inner;

    public Outer(Inner inner) {
        this.inner = inner;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(inner);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
