/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.stream.Collectors;

/** A hold's text. A device's UUID needs no escapes. */
final class HoldText {

    private HoldText() {}

    static void write(StringBuilder out, SyncMessage.Hold hold) {
        out.append("{\"t\":\"sync.hold\",\"u\":\"").append(hold.sender());
        out.append(hold.devices().stream()
                .map(device -> "\"" + device + "\"")
                .collect(Collectors.joining(",", "\",\"d\":[", "]}")));
    }
}
