/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** Subscribing to the LED stream (device facts, section 2.8). */
final class StreamCommands {

    private static final int FRAME_SIZE = 966;
    private static final int FRAME_VERSION = 1;
    private static final int STRIPS = 2;
    private static final int LEDS_PER_STRIP = 160;
    private static final int TARGET_FPS = 10;
    private static final int MAGIC = 0xFE;

    private StreamCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("ledStream.subscribe", StreamCommands::subscribe);
        commands.put("ledStream.unsubscribe", StreamCommands::unsubscribe);
    }

    /** Asked for UDP, a device without room for it falls back to WebSocket. */
    private static void subscribe(WsCall call) {
        int client = call.clientId();
        int udpPort = (int) call.get("udpPort").or(IntType.INT32, 0) & 0xFFFF;
        if (udpPort > 0 && call.device().streams().subscribeLedsByUdp(client, udpPort)) {
            call.reply("ledStream.subscribed", data -> {
                data.put("clientId", client).put("transport", "udp").put("udpPort", udpPort);
                putFormat(data);
                data.put("magic", MAGIC);
            });
        } else if (call.device().streams().subscribeLeds(client)) {
            call.reply("ledStream.subscribed", data -> {
                data.put("clientId", client);
                putFormat(data);
                data.put("magicByte", MAGIC).put("accepted", true).put("transport", "ws");
            });
        } else {
            call.out().reply(rejected(call.requestId()));
        }
    }

    private static void putFormat(JsonObject data) {
        data.put("frameSize", FRAME_SIZE)
                .put("frameVersion", FRAME_VERSION)
                .put("numStrips", STRIPS)
                .put("ledsPerStrip", LEDS_PER_STRIP)
                .put("targetFps", TARGET_FPS);
    }

    private static String rejected(String requestId) {
        JsonObject frame = new JsonObject().put("type", "ledStream.rejected");
        if (!requestId.isEmpty()) {
            frame.put("requestId", requestId);
        }
        frame.put("success", false);
        frame.putObject("error")
                .put("code", ErrorCode.RESOURCE_EXHAUSTED.name())
                .put("message", "Subscriber table full");
        return JsonWriter.write(frame);
    }

    private static void unsubscribe(WsCall call) {
        call.device().streams().unsubscribeLeds(call.clientId());
        call.reply("ledStream.unsubscribed", data -> data.put("clientId", call.clientId()));
    }
}
