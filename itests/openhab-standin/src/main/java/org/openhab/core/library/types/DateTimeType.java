/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A point in time. */
@NonNullByDefault
public class DateTimeType implements PrimitiveType, State, Command, Comparable<DateTimeType> {

    public static final String DATE_PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

    public static final String DATE_PATTERN_WITH_TZ = "yyyy-MM-dd'T'HH:mm:ssz";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS_GENERAL = "yyyy-MM-dd'T'HH:mm:ss.SSSz";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS_ISO = "yyyy-MM-dd'T'HH:mm:ss.SSSX";

    public static final String DATE_PATTERN_JSON_COMPAT = "MMM d, yyyy, h:mm:ss aaa";

    public DateTimeType() {
        throw new UnsupportedOperationException();
    }

    public DateTimeType(Instant instant) {
        throw new UnsupportedOperationException();
    }

    public DateTimeType(ZonedDateTime zoned) {
        throw new UnsupportedOperationException();
    }

    public DateTimeType(String zonedValue) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public ZonedDateTime getZonedDateTime() {
        throw new UnsupportedOperationException();
    }

    public ZonedDateTime getZonedDateTime(ZoneId zoneId) {
        throw new UnsupportedOperationException();
    }

    public Instant getInstant() {
        throw new UnsupportedOperationException();
    }

    public static DateTimeType valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String format(@Nullable String pattern) {
        throw new UnsupportedOperationException();
    }

    public String format(@Nullable String pattern, ZoneId zoneId) {
        throw new UnsupportedOperationException();
    }

    public String format(Locale locale, String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toFullString() {
        throw new UnsupportedOperationException();
    }

    public String toFullString(ZoneId zoneId) {
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

    @Override
    public int compareTo(DateTimeType o) {
        throw new UnsupportedOperationException();
    }
}
