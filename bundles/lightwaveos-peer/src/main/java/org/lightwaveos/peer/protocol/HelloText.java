/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A hello's text. Rare, and it carries a name that a person chose, so a library escapes it. */
final class HelloText {

    private HelloText() {}

    static void write(StringBuilder out, SyncMessage.Hello hello) {
        JsonObject json = new JsonObject();
        json.addProperty("t", "sync.hello");
        json.addProperty("u", hello.sender().text());
        json.addProperty("pv", hello.protocol());
        json.addProperty("n", hello.name());
        json.addProperty("pref", hello.preference());
        JsonArray capabilities = new JsonArray();
        hello.capabilities().forEach(capabilities::add);
        json.add("cap", capabilities);
        out.append(json);
    }
}
