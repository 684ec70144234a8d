/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Announcements on loopback reach participants as openHAB hands them over. */
class MdnsTest {

    private static final String TYPE = "_testbed-sample._tcp.local.";

    @TempDir
    Path folder;

    @Test
    void findsUpdatesAndLosesAService() throws Exception {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (Testbed testbed =
                        Testbed.start(TestbedConfig.defaults().withMdns(true).withAddon(SampleAddon.in(folder)));
                JmDNS announcer = JmDNS.create(loopback, "announcer")) {
            RestClient rest = new RestClient(testbed);
            ServiceInfo service = ServiceInfo.create(TYPE, "unit-1", 4711, 0, 0, Map.of("board", "X"));
            announcer.registerService(service);

            assertThat(RestClient.await(() -> rest.get("/inbox").body(), body -> body.contains("unit-1")))
                    .contains("\"label\":\"Probe at 4711\"")
                    .contains("\"properties\":{\"host\":\"127.0.0.1\",\"port\":\"4711\"}");
            assertThat(rest.postText("/inbox/benchdemo:probe:unit-1/approve", "")
                            .status())
                    .isEqualTo(200);
            assertThat(rest.thing("benchdemo:probe:unit-1").get("label").getAsString())
                    .isEqualTo("Probe at 4711");
            announcer.unregisterService(service);
            String log = RestClient.await(
                    () -> read(testbed.logFile()), text -> text.contains("getThingUID hasData=false on JmDNS"));

            assertThat(log)
                    .contains("createResult hasData=true port=4711 on OH-discovery-")
                    .contains("getThingUID hasData=false on JmDNS");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
