/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A DNS resource record (RFC 1035, section 3.2; RFC 6762, section 10.2).
 *
 * @param name owner, without a final dot
 * @param type number of the type
 * @param unique whether the sender alone holds records of that name and type: old ones are to be flushed
 * @param ttlSeconds how long it is valid; 0 is a goodbye
 * @param data what belongs to the type
 */
record ResourceRecord(String name, int type, boolean unique, int ttlSeconds, byte[] data) {

    static final int A = 1;
    static final int PTR = 12;
    static final int TXT = 16;
    static final int SRV = 33;
    static final int ANY = 255;

    /** Seconds; the device's library uses the RFC's two recommended values (RFC 6762, section 10). */
    private static final int TTL_HOST = 120;

    private static final int TTL_OTHER = 4500;

    static ResourceRecord pointer(String name, String target) {
        return new ResourceRecord(name, PTR, false, TTL_OTHER, encode(target));
    }

    static ResourceRecord service(String instance, String host, int port) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(new byte[] {0, 0, 0, 0, (byte) (port >> 8), (byte) port});
        data.writeBytes(encode(host));
        return new ResourceRecord(instance, SRV, true, TTL_HOST, data.toByteArray());
    }

    /** @param pairs {@code key=value} each; none gives the single empty string that a unit sends */
    static ResourceRecord text(String instance, List<String> pairs) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (String pair : pairs) {
            byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
            data.write(bytes.length);
            data.writeBytes(bytes);
        }
        if (pairs.isEmpty()) {
            data.write(0);
        }
        return new ResourceRecord(instance, TXT, true, TTL_OTHER, data.toByteArray());
    }

    static ResourceRecord address(String host, byte[] ipv4) {
        return new ResourceRecord(host, A, true, TTL_HOST, ipv4.clone());
    }

    ResourceRecord goodbye() {
        return new ResourceRecord(name, type, unique, 0, data);
    }

    boolean answers(String askedName, int askedType) {
        return name.equalsIgnoreCase(askedName) && (askedType == ANY || askedType == type);
    }

    /** A domain name on the wire, not compressed. */
    static byte[] encode(String domain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String label : domain.split("\\.")) {
            byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length);
            out.writeBytes(bytes);
        }
        out.write(0);
        return out.toByteArray();
    }
}
