/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import com.google.gson.JsonObject;
import java.util.function.Supplier;
import org.lightwaveos.demo.house.GatewayWatch;
import org.lightwaveos.demo.house.UsbSocket;

/** What there is to tell of openHAB's own strip, as the page is told. */
public final class StripJson implements Supplier<JsonObject> {
    private final String uuid;
    private final boolean pixels;
    private final GatewayWatch watch;
    private final UsbSocket socket;

    /** @param pixels whether its firmware takes pictures of openHAB */
    public StripJson(String uuid, boolean pixels, GatewayWatch watch, UsbSocket socket) {
        this.uuid = uuid;
        this.pixels = pixels;
        this.watch = watch;
        this.socket = socket;
    }

    @Override
    public JsonObject get() {
        JsonObject strip = new JsonObject();
        strip.addProperty("uuid", uuid);
        strip.addProperty("firmware", pixels ? "gateway firmware" : "stock firmware");
        strip.addProperty("said", watch.now());
        strip.addProperty("port", socket.port().orElse(""));
        return strip;
    }
}
