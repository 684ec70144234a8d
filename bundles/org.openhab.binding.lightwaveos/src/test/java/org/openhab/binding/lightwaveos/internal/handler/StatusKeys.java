/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lightwaveos.control.LinkStatus;

/** The keys of every status text that the handler can show, gathered by making it show them. */
public final class StatusKeys {

    private static final List<Consumer<DeviceConfig>> MISTAKES = List.of(
            config -> config.host = " ",
            config -> config.host = "http://device",
            config -> config.port = 0,
            config -> config.messagesPerSecond = 41,
            config -> config.adoptUuid = "the new one");

    private StatusKeys() {}

    public static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(LinkStatus.Reason.values()).map(LinkStatusTexts::keyOf).forEach(keys::add);
        for (Consumer<DeviceConfig> mistake : MISTAKES) {
            DeviceConfig config = new DeviceConfig();
            config.host = "device";
            mistake.accept(config);
            keys.add(keyOf(config.fault().orElseThrow()));
        }
        return keys;
    }

    static String keyOf(String statusText) {
        return statusText.replaceFirst("@text/", "").replaceFirst(" .*", "");
    }
}
