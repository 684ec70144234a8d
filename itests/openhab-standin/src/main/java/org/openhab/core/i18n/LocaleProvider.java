/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The language of this openHAB. */
@NonNullByDefault
public interface LocaleProvider {

    Locale getLocale();
}
