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
import org.openhab.binding.lightwaveos.internal.peer.ListenFailure;

/** The keys of every status text that the handler can show, gathered by making it show them. */
public final class StatusKeys {

    private static final List<Consumer<DeviceConfig>> MISTAKES = List.of(
            config -> config.host = " ",
            config -> config.host = "http://device",
            config -> config.port = 0,
            config -> config.messagesPerSecond = 41,
            config -> config.adoptUuid = "the new one",
            config -> config.group = "the group",
            config -> config.brightnessScale = 0,
            config -> config.hueOffset = 360,
            config -> config.followedFields = List.of("mood"));

    private static final List<Consumer<GatewayConfig>> GATEWAY_MISTAKES = List.of(
            config -> config.port = " ",
            config -> config.port = "tty\tACM0",
            config -> config.baud = 300,
            config -> config.pixels = "sometimes");

    private static final List<Consumer<PeerConfig>> PEER_MISTAKES = List.of(
            config -> config.name = "n".repeat(41),
            config -> config.leadership = "boss",
            config -> config.address = "openhab.local",
            config -> config.port = 65536,
            config -> config.peers = List.of("http://peer"));

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
        for (Consumer<GatewayConfig> mistake : GATEWAY_MISTAKES) {
            GatewayConfig config = new GatewayConfig();
            config.port = "/dev/ttyACM0";
            mistake.accept(config);
            keys.add(keyOf(config.fault().orElseThrow()));
        }
        for (Consumer<PeerConfig> mistake : PEER_MISTAKES) {
            PeerConfig config = new PeerConfig();
            mistake.accept(config);
            keys.add(keyOf(config.fault().orElseThrow()));
        }
        Arrays.stream(ListenFailure.Reason.values()).map(PeerStatusTexts::keyOf).forEach(keys::add);
        Groups.everySort()
                .map(PeerStatusTexts::of)
                .map(status -> keyOf(status.getDescription()))
                .forEach(keys::add);
        keys.add(keyOf(PeerStatusTexts.second(ThingMemoryTest.thing("one")).getDescription()));
        return keys;
    }

    static String keyOf(String statusText) {
        return statusText.replaceFirst("@text/", "").replaceFirst(" .*", "");
    }
}
