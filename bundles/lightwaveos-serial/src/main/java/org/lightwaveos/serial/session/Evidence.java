/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;

/** What came from a port since its last good answer: tells why there is none. */
final class Evidence {

    /** Where at least so many bytes of a hundred are in no text, the baud rate is wrong; by chance it is more than half. */
    private static final int NOISY_PERCENT = 25;

    /** Fewer may come from plugging in, and are no reason not to ask. */
    private static final int NOISY_BYTES = 32;

    /** Longest text of a stranger that is repeated. */
    private static final int LONGEST_QUOTE = 60;

    private final SerialSettings settings;
    private long bytes;
    private long noise;
    private String quote = "";
    private boolean device;

    Evidence(SerialSettings settings) {
        this.settings = settings;
    }

    void clear() {
        bytes = 0;
        noise = 0;
        quote = "";
        device = false;
    }

    void heard(long moreBytes, long moreNoise) {
        bytes += moreBytes;
        noise += moreNoise;
    }

    /** Something that only a LightwaveOS device says. */
    void deviceSpoke() {
        device = true;
    }

    void strangerSpoke(String text) {
        if (quote.isEmpty()) {
            quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE);
        }
    }

    /** Whether the baud rate is wrong, by all that has come: then nothing is said that might be taken for something else. */
    boolean isNoisy() {
        return noise >= NOISY_BYTES && isMostlyNoise();
    }

    private boolean isMostlyNoise() {
        return noise * 100 > bytes * NOISY_PERCENT;
    }

    Offline verdict() {
        if (isMostlyNoise()) {
            return new Offline(Reason.SERIAL_GARBAGE, List.of(settings.port(), Integer.toString(settings.baud())));
        }
        return device || quote.isEmpty()
                ? new Offline(Reason.SERIAL_SILENT, List.of(settings.port()))
                : new Offline(Reason.SERIAL_STRANGER, List.of(settings.port(), quote));
    }
}
