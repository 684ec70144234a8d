/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/** A voice on the loopback interface, and somebody to ask what is announced there. */
final class LoopbackNetwork implements AutoCloseable {

    private static final String TYPE = "_ws._tcp.local.";
    private static final int ANSWER_MS = 1000;

    private final JmDNS voice = join("acceptance");

    /** As an openHAB announces its peer. */
    void announce(Partner partner) throws IOException {
        voice.registerService(ServiceInfo.create(
                TYPE,
                "openHAB-" + partner.uuid().suffix(),
                partner.port(),
                0,
                0,
                Map.of("board", "ESP32-S3", "uuid", partner.uuid().text(), "syncver", "1")));
    }

    /** What is announced under this name, to somebody who has not heard of it before. */
    static Optional<ServiceInfo> ask(String name) {
        try (JmDNS stranger = join("stranger")) {
            return Optional.ofNullable(stranger.getServiceInfo(TYPE, name, ANSWER_MS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JmDNS join(String name) {
        try {
            return JmDNS.create(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        voice.close();
    }
}
