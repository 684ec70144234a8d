/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.lightwaveos.virtual.firmware.StreamPort;

/**
 * Who gets LED frames: eight clients by WebSocket, four addresses by UDP (device facts, section 2.8). Both at most
 * every 100 ms; by UDP one address a turn.
 */
final class StreamSubscribers implements StreamPort {

    static final long FRAME_MS = 100;
    static final int MAX_BY_SOCKET = 8;
    static final int MAX_BY_UDP = 4;

    private final IntFunction<String> addressOf;
    private final Set<Integer> bySocket = new LinkedHashSet<>();
    private final Map<String, Integer> byUdp = new LinkedHashMap<>();
    private boolean closed;
    private long socketMs;
    private long udpMs;
    private int nextUdp;

    /** @param addressOf the address of an admitted client */
    StreamSubscribers(IntFunction<String> addressOf) {
        this.addressOf = addressOf;
    }

    /** While memory is short no WebSocket subscriber is taken. */
    void refuseAll(boolean refuse) {
        closed = refuse;
    }

    @Override
    public boolean subscribeLeds(int clientId) {
        if (closed || (bySocket.size() >= MAX_BY_SOCKET && !bySocket.contains(clientId))) {
            return false;
        }
        bySocket.add(clientId);
        return true;
    }

    @Override
    public boolean subscribeLedsByUdp(int clientId, int udpPort) {
        String address = addressOf.apply(clientId);
        if (address == null || (byUdp.size() >= MAX_BY_UDP && !byUdp.containsKey(address))) {
            return false;
        }
        byUdp.put(address, udpPort);
        return true;
    }

    @Override
    public void unsubscribeLeds(int clientId) {
        bySocket.remove(clientId);
        String address = addressOf.apply(clientId);
        if (address != null) {
            byUdp.remove(address);
        }
    }

    boolean isEmpty() {
        return bySocket.isEmpty() && byUdp.isEmpty();
    }

    /** The clients that get a frame now; asking uses the turn up. */
    List<Integer> takeSockets(long nowMs) {
        if (bySocket.isEmpty() || nowMs - socketMs < FRAME_MS) {
            return List.of();
        }
        socketMs = nowMs;
        return List.copyOf(bySocket);
    }

    /** The address and port that get a datagram now, none or one; asking uses the turn up. */
    List<Map.Entry<String, Integer>> takeUdp(long nowMs) {
        if (byUdp.isEmpty() || nowMs - udpMs < FRAME_MS) {
            return List.of();
        }
        udpMs = nowMs;
        List<Map.Entry<String, Integer>> all = new ArrayList<>(byUdp.entrySet());
        Map.Entry<String, Integer> turn = all.get(nextUdp % all.size());
        nextUdp = (nextUdp + 1) % all.size();
        return List.of(Map.entry(turn.getKey(), turn.getValue()));
    }
}
