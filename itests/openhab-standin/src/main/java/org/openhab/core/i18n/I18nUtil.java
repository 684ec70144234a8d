/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Texts of the form {@code @text/key}. */
@NonNullByDefault
public class I18nUtil {

    public static boolean isConstant(@Nullable String key) {
        throw new UnsupportedOperationException();
    }

    public static String stripConstant(String key) {
        throw new UnsupportedOperationException();
    }

    public static String stripConstantOr(@Nullable String key, Supplier<String> supplier) {
        throw new UnsupportedOperationException();
    }
}
