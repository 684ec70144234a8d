/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** An exception whose text can be a key of the bundle's translations ({@code @text/key}), with arguments. */
@NonNullByDefault
@SuppressWarnings("serial")
public abstract class AbstractI18nException extends RuntimeException {

    private final @Nullable String key;
    private final @Nullable Object @Nullable [] arguments;

    protected AbstractI18nException(String message, @Nullable Object @Nullable ... msgParams) {
        this(message, (Throwable) null, msgParams);
    }

    protected AbstractI18nException(
            String message, @Nullable Throwable cause, @Nullable Object @Nullable ... msgParams) {
        super(I18nUtil.isConstant(message) ? null : message, cause);
        boolean translated = I18nUtil.isConstant(message);
        key = translated ? I18nUtil.stripConstant(message) : null;
        arguments = translated ? msgParams : null;
    }

    protected AbstractI18nException(Throwable cause) {
        super(cause);
        key = null;
        arguments = null;
    }

    /** The English text. */
    public @Nullable String getMessage(@Nullable Bundle bundle, @Nullable TranslationProvider i18nProvider) {
        return getLocalizedMessage(bundle, i18nProvider, Locale.ENGLISH);
    }

    /** The text in a language; English where none is given. */
    public @Nullable String getLocalizedMessage(
            @Nullable Bundle bundle, @Nullable TranslationProvider i18nProvider, @Nullable Locale locale) {
        if (key == null || key.isBlank() || bundle == null || i18nProvider == null) {
            return super.getMessage();
        }
        return i18nProvider.getText(bundle, key, null, locale == null ? Locale.ENGLISH : locale, arguments);
    }

    /** The text as a Thing's status takes it: plain, or {@code @text/key [ "argument", ... ]}. */
    public @Nullable String getRawMessage() {
        if (key == null || key.isBlank()) {
            return super.getMessage();
        }
        if (arguments == null || arguments.length == 0) {
            return "@text/" + key;
        }
        return Arrays.stream(arguments)
                .map(argument -> '"' + Objects.toString(argument, "") + '"')
                .collect(Collectors.joining(", ", "@text/" + key + " [ ", " ]"));
    }
}
