/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.HashMap;
import java.util.Map;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;

/** The JSON commands of the serial port (device facts, section 5.3). */
final class JsonGateway {

    private final Map<String, SerialCommand> commands = new HashMap<>();

    JsonGateway() {
        QueryCommands.register(commands);
        LightCommands.register(commands);
        ZoneCommands.register(commands);
        TransitionCommands.register(commands);
        EdgeMixerCommands.register(commands);
        Prim8Command.register(commands);
        OtherCommands.register(commands);
    }

    void run(String line, Device device, Outbox out, long nowMs) {
        ParseResult parsed = JsonReader.read(line);
        if (parsed instanceof ParseResult.Failed failed) {
            out.reply(SerialCall.errorLine("", failed.error().label()));
        } else if (parsed instanceof ParseResult.Parsed ok) {
            JsonValue document = ok.value();
            String type = document.get("type").asCString();
            SerialCommand command = commands.getOrDefault(type, call -> call.error("unknown command type"));
            command.run(new SerialCall(type, document, device, out, nowMs));
        }
    }
}
