/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;

/** Words for what keeps a port from being opened. */
final class Troubles {

    private Troubles() {}

    static Offline of(SerialEvent.PortTrouble trouble, SerialSettings settings) {
        List<String> port = List.of(settings.port());
        return switch (trouble) {
            case MISSING -> new Offline(Reason.SERIAL_MISSING, port);
            case IN_USE -> new Offline(Reason.SERIAL_IN_USE, port);
            case FORBIDDEN -> new Offline(Reason.SERIAL_FORBIDDEN, port);
            case BAUD -> new Offline(Reason.SERIAL_BAUD, List.of(settings.port(), Integer.toString(settings.baud())));
            case BROKEN -> new Offline(Reason.SERIAL_BROKEN, port);
            case UNSUPPORTED -> new Offline(Reason.SERIAL_UNSUPPORTED, port);
        };
    }
}
