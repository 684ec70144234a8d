/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import java.util.Locale;
import org.lightwaveos.control.transport.CloseCause;

/** Why a socket has gone, in words for a log. */
public final class CloseWords {

    private CloseWords() {}

    /** Such as {@code closed by device 1008 Only one session per device}. */
    public static String of(CloseCause cause) {
        String kind = cause.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String code = cause.code() == 0 ? "" : " " + cause.code();
        return kind + code + (cause.detail().isEmpty() ? "" : " " + cause.detail());
    }
}
