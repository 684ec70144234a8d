/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts from OH-INF/i18n of a bundle, in the one language that the testbed speaks: the default one. */
@Component(service = {TranslationProvider.class, Texts.class})
public final class Texts implements TranslationProvider {

    private final Logger logger = LoggerFactory.getLogger(Texts.class);
    // By id and time of change: an updated bundle brings new texts.
    private final Map<String, Properties> texts = new ConcurrentHashMap<>();

    @Activate
    public Texts() {}

    @Override
    public String getText(Bundle bundle, String key, String defaultText, Locale locale) {
        if (bundle == null || key == null) {
            return defaultText;
        }
        return texts.computeIfAbsent(bundle.getBundleId() + "@" + bundle.getLastModified(), id -> read(bundle))
                .getProperty(key, defaultText);
    }

    @Override
    public String getText(Bundle bundle, String key, String defaultText, Locale locale, Object... arguments) {
        String pattern = getText(bundle, key, defaultText, locale);
        return pattern == null || arguments == null ? pattern : MessageFormat.format(pattern, arguments);
    }

    private Properties read(Bundle bundle) {
        Properties all = new Properties();
        Enumeration<URL> files = bundle.findEntries("OH-INF/i18n", "*.properties", false);
        for (URL url : files == null ? Collections.<URL>emptyList() : Collections.list(files)) {
            String name = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
            // "binding.properties" is the default language, "binding_de.properties" a translation.
            if (!name.contains("_")) {
                load(all, url);
            }
        }
        return all;
    }

    private void load(Properties all, URL url) {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            logger.warn("Texts of {} cannot be read: {}", url.getPath(), e.getMessage());
        }
    }
}
