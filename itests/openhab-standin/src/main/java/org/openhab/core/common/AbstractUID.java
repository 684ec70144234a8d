/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** An identifier made of segments that are joined by colons. Immutable; equal when class and segments are. */
@NonNullByDefault
public abstract class AbstractUID {

    public static final String SEPARATOR = ":";

    private static final Pattern SEGMENT = Pattern.compile("[\\w-]*");

    private final List<String> segments;

    /** For deserialisation only: an identifier without segments. */
    protected AbstractUID() {
        segments = List.of();
    }

    protected AbstractUID(String uid) {
        // A trailing separator adds no segment, as String.split has it: "a:b:" is "a:b".
        this(uid.split(SEPARATOR));
    }

    protected AbstractUID(String... segments) {
        this(List.of(segments));
    }

    /** @throws IllegalArgumentException for too few segments, a character outside {@code [A-Za-z0-9_-]}, a blank end */
    protected AbstractUID(List<String> segments) {
        int count = segments.size();
        if (count < getMinimalNumberOfSegments()) {
            throw new IllegalArgumentException(
                    "UID must have at least " + getMinimalNumberOfSegments() + " segments: " + segments);
        }
        for (int i = 0; i < count; i++) {
            validateSegment(segments.get(i), i, count);
        }
        if (segments.get(count - 1).isBlank()) {
            throw new IllegalArgumentException("Last segment must not be blank: " + segments);
        }
        this.segments = List.copyOf(segments);
    }

    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        return segments;
    }

    protected String getSegment(int segment) {
        return segments.get(segment);
    }

    /** Whether a text can be a segment; an empty one can, except at the end of an identifier. */
    public static boolean isValid(@Nullable String segment) {
        return segment != null && SEGMENT.matcher(segment).matches();
    }

    /** @param index position of the segment among {@code length} */
    protected void validateSegment(String segment, int index, int length) {
        if (!isValid(segment)) {
            throw new IllegalArgumentException("ID segment '" + segment
                    + "' contains invalid characters. Each segment of the ID must match the pattern " + SEGMENT + ".");
        }
    }

    @Override
    public String toString() {
        return getAsString();
    }

    public String getAsString() {
        return String.join(SEPARATOR, segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj != null && obj.getClass() == getClass() && ((AbstractUID) obj).segments.equals(segments);
    }
}
