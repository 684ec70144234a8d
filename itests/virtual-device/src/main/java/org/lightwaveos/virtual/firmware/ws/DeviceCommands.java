/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.device.Hardware;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** What a device tells of itself. */
final class DeviceCommands {

    private DeviceCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("getStatus", DeviceCommands::status);
        commands.put("device.getStatus", DeviceCommands::deviceStatus);
        commands.put("device.getInfo", DeviceCommands::deviceInfo);
        commands.put("sys.capabilities", DeviceCommands::capabilities);
    }

    /** Flat and unicast; with a positive {@code _id} a pong follows. */
    private static void status(WsCall call) {
        call.replyFlat(StatusFrame.asked(call.device(), call.nowMs()));
        long id = call.get("_id").as(IntType.INT64);
        if (id > 0) {
            long time = call.get("_time").as(IntType.INT64);
            call.replyFlat(
                    new JsonObject().put("_type", "pong").put("_id", id).put("_time", time > 0 ? time : call.nowMs()));
        }
    }

    private static void deviceStatus(WsCall call) {
        call.reply("device.status", data -> {
            DeviceFacts facts = call.device().facts();
            data.put("uptime", call.nowMs() / 1000)
                    .put("freeHeap", facts.freeHeap())
                    .put("heapSize", Hardware.HEAP_SIZE)
                    .put("cpuFreq", Hardware.CPU_MHZ)
                    .put("fps", facts.fps())
                    .put("cpuPercent", facts.cpuPercent())
                    .put("framesRendered", facts.framesRendered());
            putNetwork(facts, data.putObject("network"));
        });
    }

    private static void putNetwork(DeviceFacts facts, JsonObject to) {
        to.put("connected", facts.ip().isPresent()).put("apMode", facts.ip().isEmpty());
        facts.ip().ifPresent(ip -> to.put("ip", ip).put("rssi", facts.rssi()));
    }

    private static void deviceInfo(WsCall call) {
        call.reply("device.info", data -> data.put("chipModel", Hardware.CHIP_MODEL)
                .put("chipRevision", Hardware.CHIP_REVISION)
                .put("chipCores", Hardware.CHIP_CORES)
                .put("cpuFreqMHz", Hardware.CPU_MHZ)
                .put("flashSize", Hardware.FLASH_SIZE)
                .put("freeHeap", call.device().facts().freeHeap())
                .put("heapSize", Hardware.HEAP_SIZE)
                .put("sketchSize", Hardware.SKETCH_SIZE)
                .put("freeSketchSpace", Hardware.FREE_SKETCH)
                .put("effectCount", call.device().effects().size()));
    }

    /** Flat, and without the request id. */
    private static void capabilities(WsCall call) {
        call.replyFlat(new JsonObject()
                .put("type", "sys.capabilities")
                .put("trinity", true)
                .put("audio_sync", true)
                .put("zones", true)
                .put("ota", true)
                .put("transitions", true)
                .put("pattern_registry", true));
    }
}
