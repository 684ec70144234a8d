/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.protocol.LightCommand;

/** A node that writes down what it is told, and listens or does not as the test says. */
public final class FakeNode implements PeerNode {

    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<LightCommand> changes = new CopyOnWriteArrayList<>();
    public final PeerSettings settings;
    public final PeerListener listener;

    /** Thrown by the next attempts to start; null to let it start. */
    public IOException refusal;

    /** Runs while it starts; a test may end it just then. */
    public Runnable whileStarting = () -> {};

    public FakeNode(PeerSettings settings, PeerListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    @Override
    public int start(InetSocketAddress where) throws IOException {
        calls.add("start " + where.getHostString() + ":" + where.getPort());
        whileStarting.run();
        if (refusal != null) {
            throw refusal;
        }
        return where.getPort() == 0 ? 50000 : where.getPort();
    }

    @Override
    public void seen(DeviceUuid uuid, PeerAddress address) {
        calls.add("seen " + uuid + " " + address);
    }

    @Override
    public void gone(DeviceUuid uuid) {
        calls.add("gone " + uuid);
    }

    @Override
    public void change(LightCommand change) {
        changes.add(change);
    }

    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        changes.add(change);
    }

    @Override
    public void hold(Set<DeviceUuid> devices) {
        calls.add("hold " + new TreeSet<>(devices));
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
