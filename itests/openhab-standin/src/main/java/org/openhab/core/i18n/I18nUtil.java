/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Texts of the form {@code @text/key}, which stand for an entry of the bundle's translations. */
@NonNullByDefault
public class I18nUtil {

    private static final String MARK = "@text/";

    public static boolean isConstant(@Nullable String key) {
        return key != null && key.startsWith(MARK);
    }

    /** The key alone. */
    public static String stripConstant(String key) {
        return key.replace(MARK, "");
    }

    public static String stripConstantOr(@Nullable String key, Supplier<String> supplier) {
        return key != null && isConstant(key) ? stripConstant(key) : supplier.get();
    }
}
