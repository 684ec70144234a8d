/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** Gathers what is said about one type of service, and makes services of it (RFC 6763, sections 4 to 6). */
final class Responses {

    private static final int RESPONSE_BIT = 0x8000;
    private static final int MAX_INSTANCES = 64;

    private record Target(String host, int port) {}

    private final String type;
    private final Set<String> instances = new TreeSet<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** @param type as in {@code _ws._tcp.local} */
    Responses(String type) {
        this.type = type;
    }

    /** Takes a datagram; one that is no response, or broken, tells nothing more from there on. */
    void take(byte[] datagram, int length) {
        try {
            ByteBuffer in = ByteBuffer.wrap(datagram, 0, length);
            in.getShort();
            boolean response = (in.getShort() & RESPONSE_BIT) != 0;
            int questions = in.getShort() & 0xFFFF;
            int records = (in.getShort() & 0xFFFF) + (in.getShort() & 0xFFFF) + (in.getShort() & 0xFFFF);
            for (int i = 0; response && i < questions; i++) {
                Message.name(in);
                in.getInt();
            }
            for (int i = 0; response && i < records; i++) {
                record(in);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // what came before it counts
        }
    }

    private void record(ByteBuffer in) {
        String name = key(Message.name(in));
        int recordType = in.getShort() & 0xFFFF;
        in.getShort();
        boolean goodbye = in.getInt() == 0;
        int end = (in.getShort() & 0xFFFF) + in.position();
        if (goodbye) {
            instances.remove(recordType == ResourceRecord.PTR ? key(Message.name(in)) : name);
        } else if (instances.size() < MAX_INSTANCES) {
            switch (recordType) {
                case ResourceRecord.PTR -> pointer(name, key(Message.name(in)));
                case ResourceRecord.SRV -> {
                    in.getInt();
                    int port = in.getShort() & 0xFFFF;
                    targets.put(name, new Target(key(Message.name(in)), port));
                }
                case ResourceRecord.TXT -> texts.put(name, pairs(in, end));
                case ResourceRecord.A ->
                    addresses.put(
                            name,
                            "%d.%d.%d.%d"
                                    .formatted(in.get() & 0xFF, in.get() & 0xFF, in.get() & 0xFF, in.get() & 0xFF));
                default -> {
                    // of no use to a unit
                }
            }
        }
        in.position(end);
    }

    private void pointer(String name, String instance) {
        if (name.equals(key(type))) {
            instances.add(instance);
        }
    }

    private static Map<String, String> pairs(ByteBuffer in, int end) {
        Map<String, String> pairs = new HashMap<>();
        while (in.position() < end) {
            byte[] pair = new byte[in.get() & 0xFF];
            in.get(pair);
            String[] parts = new String(pair, StandardCharsets.UTF_8).split("=", 2);
            if (parts.length == 2) {
                pairs.putIfAbsent(parts[0], parts[1]);
            }
        }
        return pairs;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The services of which enough has been said to dial them. */
    List<ServiceRecord> services() {
        List<ServiceRecord> services = new ArrayList<>();
        for (String instance : instances) {
            Target target = targets.get(instance);
            String address = target == null ? null : addresses.get(target.host);
            if (address != null) {
                services.add(new ServiceRecord(address, target.port, texts.getOrDefault(instance, Map.of())));
            }
        }
        return services;
    }
}
