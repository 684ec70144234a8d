/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.Arrays;
import java.util.Locale;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns {@code @text/key ["argument"]} of a status description into words, by the texts of the handler's bundle. */
@Component(service = StatusTexts.class)
public final class StatusTexts {

    private static final String CONSTANT = "@text/";

    private final TranslationProvider texts;

    @Activate
    public StatusTexts(@Reference TranslationProvider texts) {
        this.texts = texts;
    }

    /** The status as a person reads it; as it is when nothing needs words, or the Thing has no handler. */
    public ThingStatusInfo readable(Thing thing) {
        ThingStatusInfo info = thing.getStatusInfo();
        String description = info.getDescription();
        Object handler = thing.getHandler();
        if (handler == null || description == null || !description.startsWith(CONSTANT)) {
            return info;
        }
        return new ThingStatusInfo(info.getStatus(), info.getStatusDetail(), words(description, handler.getClass()));
    }

    private String words(String description, Class<?> owner) {
        String[] keyAndArguments = description.split("\\s+", 2);
        Object[] arguments = keyAndArguments.length == 1
                ? null
                // openHAB takes brackets and quotes away wherever they stand, and splits at every comma.
                : Arrays.stream(keyAndArguments[1].replaceAll("[\\[\\]\"]", "").split(","))
                        .map(String::strip)
                        .filter(argument -> !argument.isEmpty())
                        .map(argument -> argument.startsWith(CONSTANT) ? lookUp(argument, owner) : argument)
                        .toArray();
        return lookUp(keyAndArguments[0], owner, arguments);
    }

    /** Asks the bundles of the class and of its superclasses. */
    private String lookUp(String constant, Class<?> owner, Object... arguments) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            String text = texts.getText(
                    FrameworkUtil.getBundle(type),
                    constant.substring(CONSTANT.length()),
                    null,
                    Locale.ENGLISH,
                    arguments);
            if (text != null) {
                return text;
            }
        }
        return constant;
    }
}
