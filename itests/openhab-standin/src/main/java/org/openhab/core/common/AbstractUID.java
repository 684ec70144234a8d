/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** An identifier made of segments that are joined by colons. */
@NonNullByDefault
public abstract class AbstractUID {

    public static final String SEPARATOR = ":";

    protected AbstractUID() {
        throw new UnsupportedOperationException();
    }

    protected AbstractUID(String uid) {
        throw new UnsupportedOperationException();
    }

    protected AbstractUID(String... segments) {
        throw new UnsupportedOperationException();
    }

    protected AbstractUID(List<String> segments) {
        throw new UnsupportedOperationException();
    }

    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        throw new UnsupportedOperationException();
    }

    protected String getSegment(int segment) {
        throw new UnsupportedOperationException();
    }

    public static boolean isValid(@Nullable String segment) {
        throw new UnsupportedOperationException();
    }

    protected void validateSegment(String segment, int index, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

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
