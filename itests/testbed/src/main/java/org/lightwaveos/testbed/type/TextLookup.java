/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.util.Locale;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/** Looks up the texts of one bundle: by "@text/key" where the XML says so, else by the key that openHAB infers. */
record TextLookup(Bundle bundle, TranslationProvider texts) {

    private static final String CONSTANT = "@text/";

    /** The text for what stands in the XML, which is the answer if nothing better is found; null stays null. */
    String of(String written, String inferredKey) {
        if (written != null && written.startsWith(CONSTANT)) {
            return texts.getText(bundle, written.substring(CONSTANT.length()), written, Locale.ENGLISH);
        }
        return texts.getText(bundle, inferredKey, written, Locale.ENGLISH);
    }
}
