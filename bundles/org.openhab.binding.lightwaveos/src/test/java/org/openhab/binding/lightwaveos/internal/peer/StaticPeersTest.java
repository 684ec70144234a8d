/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;

class StaticPeersTest {

    private static final DeviceUuid ONE = new DeviceUuid("LW-000000000001");
    private static final Endpoint ATTIC = new Endpoint("10.0.1.5", 8190);
    private static final Endpoint CELLAR = new Endpoint("10.0.1.6", 80);

    private final VirtualScheduler time = new VirtualScheduler();
    private final Map<Endpoint, DeviceUuid> network = new HashMap<>();
    private final Set<DeviceUuid> connected = new HashSet<>();
    private final List<Endpoint> asked = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final StaticPeers peers = new StaticPeers(
            List.of(ATTIC, CELLAR),
            this::ask,
            connected::contains,
            (uuid, endpoint) -> seen.add(uuid + " at " + endpoint),
            time);

    @Test
    void eachIsAskedAtOnce() {
        network.put(ATTIC, ONE);
        peers.start();
        assertThat(asked).containsExactly(ATTIC, CELLAR);
        assertThat(seen).containsExactly("LW-000000000001 at 10.0.1.5:8190");
    }

    @Test
    void whoIsConnectedIsLeftAloneUntilTheConnectionIsLost() {
        network.put(ATTIC, ONE);
        peers.start();
        connected.add(ONE);
        asked.clear();
        time.pass(Duration.ofMinutes(5));
        assertThat(asked).doesNotContain(ATTIC);
        connected.clear();
        time.pass(StaticPeers.CALM);
        assertThat(asked).contains(ATTIC);
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void whoDoesNotAnswerIsAskedEagerlyAtFirstAndCalmlyThen() {
        peers.start();
        asked.clear();
        time.pass(Duration.ofSeconds(25));
        assertThat(asked).filteredOn(CELLAR::equals).hasSize(5);
        asked.clear();
        time.pass(Duration.ofMinutes(5));
        assertThat(asked).filteredOn(CELLAR::equals).hasSize(10);
        network.put(CELLAR, ONE);
        time.pass(StaticPeers.CALM);
        assertThat(seen).containsExactly("LW-000000000001 at 10.0.1.6:80");
    }

    @Test
    void afterTheEndNobodyIsAskedNorTold() {
        CompletableFuture<DeviceIdentity> late = new CompletableFuture<>();
        StaticPeers slow = new StaticPeers(
                List.of(ATTIC), endpoint -> late, connected::contains, (uuid, at) -> seen.add("late"), time);
        slow.start();
        slow.close();
        late.complete(identity(ATTIC, ONE));
        peers.start();
        peers.close();
        asked.clear();
        time.pass(Duration.ofMinutes(5));
        assertThat(asked).isEmpty();
        assertThat(seen).isEmpty();
        assertThat(time.pending()).isZero();
    }

    private CompletionStage<DeviceIdentity> ask(Endpoint endpoint) {
        asked.add(endpoint);
        DeviceUuid there = network.get(endpoint);
        return there == null
                ? CompletableFuture.failedFuture(new IllegalStateException("nobody there"))
                : CompletableFuture.completedFuture(identity(endpoint, there));
    }

    private static DeviceIdentity identity(Endpoint endpoint, DeviceUuid uuid) {
        return new DeviceIdentity(Optional.of(uuid), endpoint, "", "", "", "");
    }
}
