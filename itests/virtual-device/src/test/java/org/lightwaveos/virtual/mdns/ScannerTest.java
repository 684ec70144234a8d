/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** What a scan finds on 127.0.0.1. Others may be there too; they do not count. */
class ScannerTest {

    private static final String OURS = "scan" + ProcessHandle.current().pid() + "x";
    /** JmDNS answers nothing for seconds after a registration: it makes sure of the name first. */
    private static final int MAX_SCANS = 20;

    private static final DeviceUuid UUID =
            new DeviceUuid("LW-02A5%08X".formatted(ProcessHandle.current().pid()));

    @Test
    void aUnitIsFoundWhileItIsThere() throws Exception {
        Announcer unit = new Announcer(OURS + "1", Observer.NONE);
        assertThat(scan()).isEmpty();
        unit.announce(8301, UUID, true);
        assertThat(scan())
                .containsExactly(new ServiceRecord(
                        "127.0.0.1", 8301, Map.of("board", "ESP32-S3", "uuid", UUID.text(), "syncver", "1")));
        // No cache: who is silent is not found, even if nobody has said goodbye.
        unit.crash();
        assertThat(scan()).isEmpty();
    }

    @Test
    void aPeerThatAnnouncesByJmdnsIsFound() throws Exception {
        JmDNS jmdns = JmDNS.create(InetAddress.getByName("127.0.0.1"), OURS);
        try {
            jmdns.registerService(ServiceInfo.create(
                    "_ws._tcp.local.",
                    OURS + "2",
                    8302,
                    0,
                    0,
                    Map.of("board", "ESP32-S3", "uuid", UUID.text(), "syncver", "1")));
            List<ServiceRecord> found = scan();
            for (int i = 0; found.isEmpty() && i < MAX_SCANS; i++) {
                found = scan();
            }
            assertThat(found)
                    .containsExactly(new ServiceRecord(
                            "127.0.0.1", 8302, Map.of("board", "ESP32-S3", "uuid", UUID.text(), "syncver", "1")));
        } finally {
            // JmDNS takes seconds to close, and nobody depends on its goodbyes here
            Thread closing = new Thread(() -> close(jmdns), "jmdns-close");
            closing.setDaemon(true);
            closing.start();
        }
    }

    @Test
    void brokenDatagramsTellNothing() {
        byte[] good = Message.response(
                new Advertisement(new Names(OURS), new byte[] {127, 0, 0, 1}, 8303, UUID, true).all(), List.of());
        for (int length = 0; length < good.length; length++) {
            Responses responses = new Responses(Names.WS);
            responses.take(good, length);
            assertThat(responses.services()).as("of %d bytes", length).isEmpty();
        }
        Responses responses = new Responses(Names.WS);
        responses.take(good, good.length);
        assertThat(responses.services()).hasSize(1);
        // A question is no answer.
        Responses asked = new Responses(Names.WS);
        asked.take(Message.query(Names.WS, ResourceRecord.PTR), 12);
        assertThat(asked.services()).isEmpty();
    }

    private static List<ServiceRecord> scan() throws Exception {
        CompletableFuture<List<ServiceRecord>> found = new CompletableFuture<>();
        Scanner.scan(found::complete);
        return found.get(8, TimeUnit.SECONDS).stream()
                .filter(record -> UUID.text().equals(record.txt().get("uuid")))
                .toList();
    }

    private static void close(JmDNS jmdns) {
        try {
            jmdns.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
