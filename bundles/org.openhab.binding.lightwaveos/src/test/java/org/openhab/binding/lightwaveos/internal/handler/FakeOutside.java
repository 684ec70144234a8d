/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.peer.Advertiser;
import org.openhab.binding.lightwaveos.internal.peer.Browser;

/** What a peer lets the network know, and whether it listens to what the network says. */
final class FakeOutside implements Advertiser, Browser {

    final List<String> calls = new CopyOnWriteArrayList<>();

    @Override
    public void advertise(DeviceUuid uuid, int port) {
        calls.add("advertise " + uuid + " " + port);
    }

    @Override
    public void withdraw() {
        calls.add("withdraw");
    }

    @Override
    public void start() {
        calls.add("browse");
    }

    @Override
    public void stop() {
        calls.add("stop browsing");
    }
}
