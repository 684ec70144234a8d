/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.virtual.gateway.Outbox;
import org.lightwaveos.virtual.gateway.Refusal;
import org.lightwaveos.virtual.net.PeerClient;
import org.lightwaveos.virtual.sync.SyncAction;

/** Carries out what a unit's sync wants done on its connections. Belongs to the device's thread. */
final class PeerWires {

    private static final Refusal NO_ROOM = new Refusal(1013, "No room for another peer");

    private final PeerClient client;
    private final Outbox server;
    private final Map<String, Integer> dialled = new HashMap<>();
    private final Map<Integer, String> peers = new HashMap<>();
    /** Clients that use the control API: they are served whether or not there is room for them as peers. */
    private final Set<Integer> controllers = new HashSet<>();

    private int last;

    PeerWires(PeerClient client, Outbox server) {
        this.client = client;
        this.server = server;
    }

    /** @param silent whether texts are lost, as those of a unit that answers nothing */
    void perform(List<SyncAction> actions, boolean silent) {
        for (SyncAction action : actions) {
            if (action instanceof SyncAction.Connect connect) {
                forget(connect.peer());
                dialled.put(connect.peer(), ++last);
                peers.put(last, connect.peer());
                client.dial(last, connect.uri());
            } else if (action instanceof SyncAction.Close close) {
                forget(close.peer());
            } else if (action instanceof SyncAction.HangUp hangUp) {
                if (!controllers.contains(hangUp.client())) {
                    server.close(hangUp.client(), NO_ROOM);
                }
            } else if (!silent) {
                say(action);
            }
        }
    }

    private void say(SyncAction action) {
        if (action instanceof SyncAction.Send send && dialled.containsKey(send.peer())) {
            client.send(dialled.get(send.peer()), send.text());
        } else if (action instanceof SyncAction.Answer answer) {
            server.text(answer.client(), answer.text());
        }
    }

    private void forget(String peer) {
        Integer connection = dialled.remove(peer);
        if (connection != null) {
            peers.remove(connection);
            client.close(connection);
        }
    }

    /** For whom a connection was dialled; empty if it has been given up. */
    Optional<String> peerOf(int connection) {
        return Optional.ofNullable(peers.get(connection));
    }

    void controls(int clientId) {
        controllers.add(clientId);
    }

    void gone(int clientId) {
        controllers.remove(clientId);
    }
}
