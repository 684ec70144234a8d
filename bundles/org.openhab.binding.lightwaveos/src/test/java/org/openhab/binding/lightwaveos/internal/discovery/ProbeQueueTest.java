/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

class ProbeQueueTest {

    private static final DeviceUuid UNIT = new DeviceUuid("LW-AABBCCDDEEFF");
    private static final Endpoint HERE = endpoint(1);

    private final VirtualScheduler time = new VirtualScheduler();
    private final FakeNetwork network = new FakeNetwork();
    private final List<String> heard = new ArrayList<>();
    private final ProbeQueue queue = new ProbeQueue(network, new Ears(), time, time::nanoTime);

    @Test
    void theFirstIsAskedAtOnce() {
        network.put("10.0.0.1", 80, UNIT);
        queue.ask(HERE);
        time.pass(Duration.ZERO);
        assertThat(heard).containsExactly("10.0.0.1:80 is LW-AABBCCDDEEFF");
    }

    /** An identity takes two requests, and five a second are allowed in all. */
    @Test
    void manyAreAskedUnhurriedly() {
        for (int i = 1; i <= 10; i++) {
            queue.ask(endpoint(i));
        }
        time.pass(Duration.ofMillis(999));
        assertThat(network.asked).hasSize(3);
        time.pass(Duration.ofMillis(3000));
        assertThat(network.asked).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void noneIsAskedAgainForAWhile() {
        network.put("10.0.0.1", 80, UNIT);
        queue.ask(HERE);
        time.pass(Duration.ofSeconds(29));
        queue.ask(HERE);
        time.pass(Duration.ZERO);
        assertThat(network.asked).hasSize(1);
        time.pass(Duration.ofSeconds(1));
        queue.ask(HERE);
        time.pass(Duration.ZERO);
        assertThat(network.asked).hasSize(2);
    }

    @Test
    void aUserNeedNotWaitForThat() {
        network.put("10.0.0.1", 80, UNIT);
        queue.ask(HERE);
        time.pass(Duration.ofSeconds(1));
        queue.askAgain(HERE, Duration.ZERO);
        time.pass(Duration.ZERO);
        assertThat(network.asked).hasSize(2);
    }

    /** A unit announces itself before its web server is up. */
    @Test
    void aSilentOneGetsTwoMoreChances() {
        queue.ask(HERE);
        time.pass(Duration.ofSeconds(1));
        network.put("10.0.0.1", 80, UNIT);
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly("10.0.0.1:80 is LW-AABBCCDDEEFF");
    }

    @Test
    void afterThatItIsCalledSilent() {
        queue.ask(HERE);
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).hasSize(3);
        assertThat(heard).containsExactly("10.0.0.1:80 is silent");
        assertThat(time.pending()).isZero();
    }

    @Test
    void theEarlierOfTwoTimesCounts() {
        queue.askAgain(HERE, Duration.ofSeconds(20));
        queue.askAgain(HERE, Duration.ofSeconds(5));
        queue.askAgain(HERE, Duration.ofSeconds(10));
        time.pass(Duration.ofSeconds(5));
        assertThat(network.asked).hasSize(1);
    }

    @Test
    void theQueueIsBounded() {
        for (int i = 1; i <= 200; i++) {
            queue.ask(endpoint(i));
        }
        time.pass(Duration.ofMillis(400 * 300));
        assertThat(network.asked.stream().distinct().count()).isEqualTo(ProbeQueue.CAPACITY);
    }

    @Test
    void onceClosedItAsksNobodyAndSaysNothing() {
        queue.ask(HERE);
        queue.close();
        assertThat(time.pending()).isZero();
        queue.ask(endpoint(2));
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
        assertThat(heard).isEmpty();
    }

    private static Endpoint endpoint(int last) {
        return new Endpoint("10.0.0." + last, 80);
    }

    private final class Ears implements ProbeQueue.Answers {
        @Override
        public void answered(Endpoint endpoint, DeviceIdentity identity) {
            heard.add(endpoint + " is " + identity.uuid().orElseThrow());
        }

        @Override
        public void silent(Endpoint endpoint) {
            heard.add(endpoint + " is silent");
        }
    }
}
