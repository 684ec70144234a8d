/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Peer;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerInput;
import org.lightwaveos.peer.core.PeerOutput;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.peer.transport.PeerTransport;
import org.lightwaveos.runtime.WakeUp;

/** Runs a peer's core: serialises its inputs, keeps its time, carries out its outputs. */
final class PeerRunner implements PeerNode {

    private final DeviceUuid own;
    private final Object lock = new Object();
    private final Peer peer; // guarded by lock
    private final PeerTransport transport;
    private final LongSupplier nanoTime;
    private final long origin;
    private final WakeUp wakeUp;
    private final SocketLane sockets;
    private final TellLane told;

    private boolean starting; // guarded by lock
    private boolean closed; // guarded by lock

    @Nullable
    private PeerServer server; // guarded by lock

    PeerRunner(
            DeviceUuid own,
            Peer peer,
            PeerTransport transport,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            PeerListener listener) {
        this.own = own;
        this.peer = peer;
        this.transport = transport;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
        this.wakeUp = new WakeUp(executor, () -> input(new PeerInput.WakeUp()));
        this.sockets = new SocketLane(transport, this::input);
        this.told = new TellLane(executor, listener);
    }

    @Override
    public int start(InetSocketAddress where) throws IOException {
        synchronized (lock) {
            if (closed || starting) {
                throw new IllegalStateException(closed ? "the node is closed" : "the node runs");
            }
            starting = true;
        }
        PeerServer listening;
        try {
            listening = transport.listen(where, own, sockets);
        } catch (IOException | RuntimeException e) {
            synchronized (lock) {
                starting = false;
            }
            throw e;
        }
        boolean unwanted;
        synchronized (lock) {
            unwanted = closed;
            server = closed ? null : listening;
        }
        if (unwanted) {
            listening.close();
        }
        input(new PeerInput.Started());
        return listening.port();
    }

    @Override
    public void seen(DeviceUuid uuid, PeerAddress address) {
        input(new PeerInput.PeerSeen(uuid, address));
    }

    @Override
    public void gone(DeviceUuid uuid) {
        input(new PeerInput.PeerGone(uuid));
    }

    @Override
    public void change(LightCommand change) {
        input(new PeerInput.LocalChange(change));
    }

    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        input(new PeerInput.ConditionalChange(change, still));
    }

    @Override
    public void hold(Set<DeviceUuid> devices) {
        input(new PeerInput.Holds(devices));
    }

    @Override
    public void close() {
        told.close();
        input(new PeerInput.Stopping());
        @Nullable PeerServer listening;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            listening = server;
            server = null;
        }
        wakeUp.cancel();
        sockets.close();
        if (listening != null) {
            listening.close();
        }
    }

    private void input(PeerInput input) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            for (PeerOutput output : peer.handle(input, millis())) {
                if (output instanceof PeerOutput.Network network) {
                    sockets.add(network);
                } else if (output instanceof PeerOutput.Tell tell) {
                    told.add(tell);
                }
            }
            wakeUpAt(peer.nextWakeUpMs());
        }
        sockets.run();
        told.run();
    }

    private long millis() {
        return (nanoTime.getAsLong() - origin) / 1_000_000;
    }

    private void wakeUpAt(long ms) {
        if (ms != Long.MAX_VALUE) {
            wakeUp.at(ms, ms * 1_000_000 - (nanoTime.getAsLong() - origin));
        }
    }
}
