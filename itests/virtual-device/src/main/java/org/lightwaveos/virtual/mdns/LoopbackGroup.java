/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.StandardSocketOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The mDNS multicast group on the loopback interface, shared by all devices of this program: one socket, one thread.
 * Joined when the first device announces itself or scans, left with the last. Packets go out by the loopback interface only, and
 * only what came from there is read.
 */
final class LoopbackGroup {

    private static final int PORT = 5353;
    private static final int MAX_DATAGRAM = 9_000;
    private static final LoopbackGroup INSTANCE = new LoopbackGroup();

    private final Set<Function<List<Message.Question>, Optional<byte[]>>> members = ConcurrentHashMap.newKeySet();
    private final Set<Hearer> hearers = ConcurrentHashMap.newKeySet();
    private MulticastSocket socket;

    /** Hears every datagram, one's own included; on the group's thread. */
    interface Hearer {
        void heard(byte[] datagram, int length);
    }

    static LoopbackGroup get() {
        return INSTANCE;
    }

    /** @throws IOException if the loopback interface does not take multicast */
    synchronized void join(Function<List<Message.Question>, Optional<byte[]>> member) throws IOException {
        openIfClosed();
        members.add(member);
    }

    synchronized void leave(Function<List<Message.Question>, Optional<byte[]>> member) {
        members.remove(member);
        closeIfUnused();
    }

    /** @throws IOException if the loopback interface does not take multicast */
    synchronized void hear(Hearer hearer) throws IOException {
        openIfClosed();
        hearers.add(hearer);
    }

    synchronized void unhear(Hearer hearer) {
        hearers.remove(hearer);
        closeIfUnused();
    }

    private void openIfClosed() throws IOException {
        if (socket == null) {
            socket = open();
            MulticastSocket mine = socket;
            Thread thread = new Thread(() -> listen(mine), "virtual-device-mdns");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void closeIfUnused() {
        if (members.isEmpty() && hearers.isEmpty() && socket != null) {
            socket.close();
            socket = null;
        }
    }

    synchronized void send(byte[] message) throws IOException {
        if (socket != null) {
            socket.send(new DatagramPacket(message, message.length, group()));
        }
    }

    private void listen(MulticastSocket mine) {
        byte[] buffer = new byte[MAX_DATAGRAM];
        while (!mine.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                mine.receive(packet);
                if (packet.getAddress().isLoopbackAddress()) {
                    hearers.forEach(hearer -> hearer.heard(buffer, packet.getLength()));
                    answer(Message.questions(buffer, packet.getLength()));
                }
            } catch (IOException e) {
                // closed, or one packet that could not be read or answered
            }
        }
    }

    private void answer(List<Message.Question> questions) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        for (Function<List<Message.Question>, Optional<byte[]>> member : members) {
            Optional<byte[]> answer = member.apply(questions);
            if (answer.isPresent()) {
                send(answer.get());
            }
        }
    }

    private static MulticastSocket open() throws IOException {
        NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1"));
        MulticastSocket opened = new MulticastSocket(PORT);
        try {
            opened.setNetworkInterface(loopback);
            opened.setOption(StandardSocketOptions.IP_MULTICAST_LOOP, true);
            opened.setTimeToLive(255);
            opened.joinGroup(group(), loopback);
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private static InetSocketAddress group() throws IOException {
        return new InetSocketAddress(InetAddress.getByName("224.0.0.251"), PORT);
    }
}
