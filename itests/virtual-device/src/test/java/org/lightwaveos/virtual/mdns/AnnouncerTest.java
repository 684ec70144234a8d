/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.gateway.Observer;

/** What a client's JmDNS on 127.0.0.1 sees of units there. */
class AnnouncerTest {

    private static final long PATIENCE_S = 10;
    /** Other programs on this machine may announce devices at the same time; theirs are not ours. */
    private static final String OURS = "test" + ProcessHandle.current().pid() + "x";

    private static final String NAME = OURS + "-1";

    /** Something the client saw. */
    private record Seen(String kind, ServiceInfo info) {
        String uuid() {
            return info == null ? null : info.getPropertyString("uuid");
        }
    }

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final List<Announcer> announcers = new ArrayList<>();
    private JmDNS client;

    @BeforeEach
    void browse() throws IOException {
        client = JmDNS.create(InetAddress.getByName("127.0.0.1"), "client");
        client.addServiceListener("_ws._tcp.local.", new ServiceListener() {
            @Override
            public void serviceAdded(ServiceEvent event) {}

            @Override
            public void serviceRemoved(ServiceEvent event) {
                see("removed", event);
            }

            @Override
            public void serviceResolved(ServiceEvent event) {
                see("resolved", event);
            }
        });
    }

    private void see(String kind, ServiceEvent event) {
        if (event.getName().startsWith(OURS)) {
            seen.add(new Seen(kind, event.getInfo()));
        }
    }

    @AfterEach
    void silence() {
        announcers.forEach(Announcer::close);
        // JmDNS takes seconds to close, and nobody depends on its goodbyes here
        Thread closing = new Thread(this::closeClient, "client-close");
        closing.setDaemon(true);
        closing.start();
    }

    private void closeClient() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void announcementIsHeardAtOnceWithAllThatADeviceTells() throws InterruptedException {
        unit(NAME).announce(8101, uuid(1), true);

        ServiceInfo info = await(s -> uuid(1).text().equals(s.uuid())).info();
        assertThat(info.getName()).isEqualTo(NAME);
        assertThat(info.getServer()).isEqualTo(NAME + ".local.");
        assertThat(info.getPort()).isEqualTo(8101);
        assertThat(info.getHostAddresses()).containsExactly("127.0.0.1");
        assertThat(info.getPropertyString("board")).isEqualTo("ESP32-S3");
        assertThat(info.getPropertyString("syncver")).isEqualTo("1");
    }

    @Test
    void tenUnitsAreTenServices() throws InterruptedException {
        IntStream.range(0, 10).forEach(i -> unit(OURS + i).announce(8200 + i, uuid(i), true));

        TreeSet<String> uuids = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        while (uuids.size() < 10) {
            Seen next = await(s -> s.uuid() != null);
            uuids.add(next.uuid());
            names.add(next.info().getName());
        }
        assertThat(names).hasSize(10);
    }

    @Test
    void clientThatComesLaterGetsAnAnswer() throws Exception {
        unit(NAME).announce(8301, uuid(1), true);
        await(s -> uuid(1).text().equals(s.uuid()));

        ServiceInfo http = client.getServiceInfo("_http._tcp.local.", NAME, 3_000);

        assertThat(http).isNotNull();
        assertThat(http.getPort()).isEqualTo(8301);
        assertThat(http.getPropertyString("version")).isEqualTo("2.0.0");
    }

    @Test
    void goodbyeRemovesTheService() throws InterruptedException {
        Announcer unit = unit(NAME);
        unit.announce(8401, uuid(1), true);
        await(s -> uuid(1).text().equals(s.uuid()));

        unit.goodbye();

        // JmDNS tells a removal at its next ten-second turn
        assertThat(poll(s -> s.kind().equals("removed"), 15)).isNotNull();
        assertThat(unit.isUp()).isFalse();
    }

    @Test
    void unitThatLostItsTextIsStillThere() throws InterruptedException {
        Announcer unit = unit(NAME);
        unit.announce(8501, uuid(1), true);
        await(s -> uuid(1).text().equals(s.uuid()));

        unit.announce(8501, uuid(1), false);

        Seen bare = await(s -> s.uuid() == null && s.info().hasData());
        assertThat(bare.info().getPort()).isEqualTo(8501);
        assertThat(bare.info().getPropertyString("board")).isNull();
    }

    @Test
    void crashedUnitAnswersNothing() throws InterruptedException {
        Announcer unit = unit(NAME);
        unit.announce(8601, uuid(1), true);
        await(s -> uuid(1).text().equals(s.uuid()));

        unit.crash();

        assertThat(client.getServiceInfo("_http._tcp.local.", "nobody", 100)).isNull();
        assertThat(seen).noneMatch(s -> s.kind().equals("removed"));
        assertThat(unit.isUp()).isFalse();
    }

    @Test
    void unitsAreCalledAsARealNetworkCallsThem() {
        assertThat(IntStream.range(0, 3).mapToObj(Announcer::nameOfUnit))
                .containsExactly("lightwaveos", "lightwaveos-2", "lightwaveos-3");
    }

    @Test
    void nameWithADotIsRefused() {
        assertThatThrownBy(() -> new Announcer("a.b", Observer.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b");
    }

    private Announcer unit(String name) {
        Announcer unit = new Announcer(name, Observer.NONE);
        announcers.add(unit);
        return unit;
    }

    private static DeviceUuid uuid(int n) {
        return new DeviceUuid("LW-%012X".formatted(n));
    }

    private Seen await(Predicate<Seen> wanted) throws InterruptedException {
        Seen found = poll(wanted, PATIENCE_S);
        assertThat(found).as("an event that was waited for").isNotNull();
        return found;
    }

    private Seen poll(Predicate<Seen> wanted, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            Seen next = seen.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null || wanted.test(next)) {
                return next;
            }
        }
    }
}
