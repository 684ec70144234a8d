/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import java.time.ZoneId;
import java.util.Locale;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** English, in the machine's time zone. */
@Component(service = {LocaleProvider.class, TimeZoneProvider.class})
public final class OpenhabLocale implements LocaleProvider, TimeZoneProvider {

    @Activate
    public OpenhabLocale() {}

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId getTimeZone() {
        return ZoneId.systemDefault();
    }
}
