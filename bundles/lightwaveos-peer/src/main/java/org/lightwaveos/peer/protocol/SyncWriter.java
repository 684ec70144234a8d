/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;

/**
 * Writes one text frame: one compact JSON object, ASCII but for a name, well under 1024 characters; a hold, which no
 * firmware ever gets, under 1400, so that it, too, is one packet.
 *
 * <p>Key order matters to firmware, which takes the first match anywhere in the text (sync protocol, section 5): type,
 * code, version, time, sender, then the content.
 */
public final class SyncWriter {

    private SyncWriter() {}

    /** The message as a text frame. */
    public static String write(SyncMessage message) {
        StringBuilder out = new StringBuilder(512);
        if (message instanceof SyncMessage.State state) {
            StateText.write(out, state);
        } else if (message instanceof SyncMessage.Command command) {
            CommandText.write(out, command);
        } else if (message instanceof SyncMessage.Ping ping) {
            bare(out, "sync.ping", ping.from());
        } else if (message instanceof SyncMessage.Pong pong) {
            bare(out, "sync.pong", pong.from());
        } else if (message instanceof SyncMessage.Bye bye) {
            bare(out, "sync.bye", bye.from());
        } else if (message instanceof SyncMessage.Hello hello) {
            HelloText.write(out, hello);
        } else if (message instanceof SyncMessage.Hold hold) {
            HoldText.write(out, hold);
        }
        return out.toString();
    }

    private static void bare(StringBuilder out, String type, Optional<DeviceUuid> sender) {
        out.append("{\"t\":\"").append(type).append('"');
        sender.ifPresent(uuid -> out.append(",\"u\":\"").append(uuid).append('"'));
        out.append('}');
    }
}
