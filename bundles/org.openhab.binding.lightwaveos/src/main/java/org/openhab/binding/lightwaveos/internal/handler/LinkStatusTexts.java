/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.LinkStatus;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/** Says the condition of a link in openHAB's terms and the user's words. */
final class LinkStatusTexts {

    private LinkStatusTexts() {}

    static ThingStatusInfo of(LinkStatus link) {
        if (link instanceof LinkStatus.Online) {
            return info(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
        }
        if (link instanceof LinkStatus.Offline offline) {
            return info(ThingStatus.OFFLINE, detailOf(offline.reason()), textOf(offline));
        }
        return info(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
    }

    private static ThingStatusInfo info(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        return new ThingStatusInfo(status, detail, text);
    }

    /** CONFIGURATION_ERROR where the user has to change a setting, COMMUNICATION_ERROR where time may mend it. */
    private static ThingStatusDetail detailOf(LinkStatus.Reason reason) {
        return switch (reason) {
            case WRONG_DEVICE,
                    NOT_A_DEVICE,
                    KEY_MISSING,
                    KEY_REFUSED,
                    SERIAL_FORBIDDEN,
                    SERIAL_BAUD,
                    SERIAL_GARBAGE,
                    SERIAL_STRANGER -> ThingStatusDetail.CONFIGURATION_ERROR;
            default -> ThingStatusDetail.COMMUNICATION_ERROR;
        };
    }

    private static String textOf(LinkStatus.Offline offline) {
        return StatusText.of(keyOf(offline.reason()), offline.args().toArray(String[]::new));
    }

    /** Every reason has its text: REFUSED is {@code offline.refused}. */
    static String keyOf(LinkStatus.Reason reason) {
        return "offline." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
