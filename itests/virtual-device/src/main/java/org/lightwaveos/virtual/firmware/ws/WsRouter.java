/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Finds the command that a message names. What it cannot place is answered twice: here, and by the gateway behind. */
public final class WsRouter {

    private static final String UNKNOWN = "Unknown command type";

    private final Map<String, WsCommand> commands = new HashMap<>();

    /** A router that knows all commands of the default build that this device plays. */
    public WsRouter() {
        DeviceCommands.register(commands);
        EffectCommands.register(commands);
        EffectQueries.register(commands);
        EffectParameterCommands.register(commands);
        ParameterCommands.register(commands);
        PaletteCommands.register(commands);
        TransitionCommands.register(commands);
        FactoryPresetCommands.register(commands);
        EffectPresetCommands.register(commands);
        ZonePresetCommands.register(commands);
        BatchCommand.register(commands);
        StreamCommands.register(commands);
        ZoneCommands.register(commands);
        ZoneLayoutCommand.register(commands);
        EdgeMixerCommands.register(commands);
        ColourCommands.register(commands);
        ColourCorrectionCommands.register(commands);
        CameraCommands.register(commands);
    }

    /** Handles a parsed frame. */
    public void route(int clientId, JsonValue document, Device device, Outbox out, long nowMs) {
        boolean handled = tryRoute(clientId, document, device, out, nowMs);
        if (!handled) {
            out.reply(WsFrames.error(ErrorCode.INVALID_VALUE, UNKNOWN, WsFrames.requestId(document)));
        }
    }

    private boolean tryRoute(int clientId, JsonValue document, Device device, Outbox out, long nowMs) {
        Optional<Envelope> envelope = Envelope.open(document);
        if (envelope.isEmpty()) {
            out.reply(WsFrames.error(ErrorCode.MISSING_FIELD, "Missing 'type' or legacy 'cmd' field", ""));
            return false;
        }
        WsCommand command = commands.get(envelope.get().name());
        if (command == null || !device.generation().knows(envelope.get().name())) {
            out.reply(WsFrames.error(ErrorCode.INVALID_VALUE, UNKNOWN, WsFrames.requestId(document)));
            return false;
        }
        command.run(new WsCall(clientId, document, device, out, nowMs));
        return true;
    }
}
