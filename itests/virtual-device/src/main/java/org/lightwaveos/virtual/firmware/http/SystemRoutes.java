/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.HttpGate.Guard;
import org.lightwaveos.virtual.firmware.device.Hardware;
import org.lightwaveos.virtual.firmware.device.Renderer;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** What a device tells of itself. */
final class SystemRoutes {

    private static final int MAX_WS_CLIENTS = 8;

    private SystemRoutes() {}

    static void register(List<Route> routes) {
        routes.add(new Route(
                "GET", "/ping", Guard.NONE, false, call -> HttpAnswer.json(new JsonObject().put("pong", true))));
        routes.add(Route.publicGet("/", SystemRoutes::discovery));
        routes.add(Route.publicGet("/health", SystemRoutes::health));
        routes.add(Route.get("/device/status", SystemRoutes::status));
        routes.add(Route.get("/device/info", SystemRoutes::info));
        routes.add(Route.get("/sync/status", SystemRoutes::sync));
        routes.add(Route.get("/network/status", SystemRoutes::network));
    }

    /** Says four zones; there are three. */
    private static HttpAnswer discovery(HttpCall call) {
        return call.success(data -> {
            data.put("name", "LightwaveOS")
                    .put("apiVersion", "2.0")
                    .put("description", "ESP32-S3 LED Control System v2");
            data.putObject("hardware")
                    .put("ledsTotal", 320)
                    .put("strips", 2)
                    .put("centerPoint", 79)
                    .put("maxZones", 4);
            data.putObject("_links")
                    .put("self", "/api/v1/")
                    .put("device", "/api/v1/device/status")
                    .put("effects", "/api/v1/effects")
                    .put("parameters", "/api/v1/parameters")
                    .put("audioParameters", "/api/v1/audio/parameters")
                    .put("transitions", "/api/v1/transitions/types")
                    .put("batch", "/api/v1/batch")
                    .put("websocket", "ws://lightwaveos.local/ws");
        });
    }

    /** Without time stamp and version. */
    private static HttpAnswer health(HttpCall call) {
        DeviceFacts facts = call.device().facts();
        Renderer renderer = call.device().renderer();
        JsonObject body = new JsonObject().put("success", true).put("status", "healthy");
        body.putObject("data")
                .put("uptime", call.nowMs() / 1000)
                .put("freeHeap", facts.freeHeap())
                .put("totalHeap", Hardware.HEAP_SIZE)
                .put("minFreeHeap", Hardware.MIN_FREE_HEAP)
                .put("rendererRunning", true)
                .put("queueUtilization", renderer.queueUtilization())
                .put("queueLength", renderer.queueLength())
                .put("queueCapacity", Renderer.QUEUE_SIZE)
                .put("fps", facts.fps())
                .put("cpuPercent", facts.cpuPercent())
                .put("wsClients", facts.wsClients())
                .put("wsMaxClients", MAX_WS_CLIENTS);
        return HttpAnswer.json(body);
    }

    private static HttpAnswer status(HttpCall call) {
        DeviceFacts facts = call.device().facts();
        return call.success(data -> {
            data.put("uptime", call.nowMs() / 1000)
                    .put("freeHeap", facts.freeHeap())
                    .put("heapSize", Hardware.HEAP_SIZE)
                    .put("cpuFreq", Hardware.CPU_MHZ)
                    .put("fps", facts.fps())
                    .put("cpuPercent", facts.cpuPercent())
                    .put("framesRendered", facts.framesRendered())
                    .put("audioSyncMode", Hardware.AUDIO_SYNC_MODE);
            JsonObject network = data.putObject("network")
                    .put("connected", facts.ip().isPresent())
                    .put("apMode", facts.ip().isEmpty());
            facts.ip().ifPresent(ip -> network.put("ip", ip).put("rssi", facts.rssi()));
            data.put("wsClients", facts.wsClients());
        });
    }

    /** Neither an address nor an identity: all units answer alike. */
    private static HttpAnswer info(HttpCall call) {
        return call.success(data -> data.put("name", "LightwaveOS")
                .put("hostname", "lightwaveos")
                .put("firmware", "2.0.0")
                .put("firmwareVersionNumber", 20000)
                .put("boardFamily", "ESP32-S3")
                .put("board", "ESP32-S3-DevKitC-1")
                .put("sdk", "v5.1.4")
                .put("flashSize", Hardware.FLASH_SIZE)
                .put("sketchSize", Hardware.SKETCH_SIZE)
                .put("freeSketch", Hardware.FREE_SKETCH)
                .put("architecture", "Actor System v2"));
    }

    /** The only answer that tells units apart; it has a version of its own and no time stamp. */
    private static HttpAnswer sync(HttpCall call) {
        JsonObject body = new JsonObject().put("success", true);
        body.putObject("data").put("enabled", true).put("uuid", call.device().uuid());
        return HttpAnswer.json(body.put("version", "1.0"));
    }

    private static HttpAnswer network(HttpCall call) {
        DeviceFacts facts = call.device().facts();
        return call.success(data -> {
            boolean connected = facts.ip().isPresent();
            data.put("connected", connected)
                    .put("state", connected ? "CONNECTED" : "AP_MODE")
                    .put("apMode", !connected);
            facts.ip()
                    .ifPresentOrElse(
                            ip -> data.put("ssid", "home")
                                    .put("ip", ip)
                                    .put("rssi", facts.rssi())
                                    .put("channel", 6),
                            () -> data.put("apIP", "192.168.4.1"));
            data.putObject("stats")
                    .put("connectionAttempts", 1)
                    .put("successfulConnections", connected ? 1 : 0)
                    .put("uptimeSeconds", call.nowMs() / 1000);
        });
    }
}
