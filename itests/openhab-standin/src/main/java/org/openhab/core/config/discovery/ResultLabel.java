/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/** The label of a result in the user's language: {@code @text/key [ "argument", ... ]}, or a key made from the UID. */
@NonNullByDefault
final class ResultLabel {

    private static final Pattern KEY_AND_ARGUMENTS = Pattern.compile("(\\S+)(?:\\s+(.*))?", Pattern.DOTALL);

    private ResultLabel() {}

    static DiscoveryResult localized(
            DiscoveryResult result, @Nullable Bundle bundle, TranslationProvider texts, LocaleProvider languages) {
        String label = result.getLabel();
        String key = I18nUtil.stripConstantOr(
                label, () -> "discovery." + result.getThingUID().getAsString().replace(":", ".") + ".label");
        Matcher parts = KEY_AND_ARGUMENTS.matcher(key);
        if (!parts.matches()) {
            return result;
        }
        String text = texts.getText(bundle, parts.group(1), label, languages.getLocale(), arguments(parts.group(2)));
        return text == null || text.equals(label)
                ? result
                : DiscoveryResultBuilder.create(result).withLabel(text).build();
    }

    private static Object @Nullable [] arguments(@Nullable String list) {
        return list == null
                ? null
                : Pattern.compile(",")
                        .splitAsStream(list.replaceAll("[\\[\\]\"]", ""))
                        .map(String::trim)
                        .filter(argument -> !argument.isEmpty())
                        .toArray();
    }
}
