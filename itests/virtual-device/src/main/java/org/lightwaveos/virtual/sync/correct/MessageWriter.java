/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.StringJoiner;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.Parameter;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.StateWriter;

/** Writes texts in their documented form (sync protocol, section 3). */
final class MessageWriter {

    static final String PING = "{\"t\":\"sync.ping\"}";

    private static final long BITS_32 = 0xFFFF_FFFFL;

    private MessageWriter() {}

    static String pong(DeviceUuid own) {
        return "{\"t\":\"sync.pong\",\"u\":\"" + own.text() + "\"}";
    }

    /** In the plain form, which firmware misreads: a correct unit does not know that. */
    static String state(SyncLight light, long nowMs, DeviceUuid own) {
        return StateWriter.write(light, nowMs & BITS_32, own.text());
    }

    static String command(Change change, long version, long nowMs, DeviceUuid own) {
        StringJoiner fields = new StringJoiner(",", "{", "}");
        for (int i = 0; i < change.values().size(); i++) {
            Parameter parameter = change.kind().parameters().get(i);
            fields.add("\"" + parameter.key() + "\":" + change.values().get(i));
        }
        return "{\"t\":\"sync.cmd\",\"c\":\"" + change.kind().code() + "\",\"v\":" + (version & BITS_32) + ",\"ts\":"
                + (nowMs & BITS_32) + ",\"u\":\"" + own.text() + "\",\"p\":" + fields + "}";
    }
}
