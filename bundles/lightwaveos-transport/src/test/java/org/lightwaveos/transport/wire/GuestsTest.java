/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.transport.wire.Guests.Verdict;

class GuestsTest {

    private final Guests<Object> guests = new Guests<>(3, 2);
    private final Object a = new Object();
    private final Object b = new Object();
    private final Object c = new Object();

    @Test
    void placesAreCountedPerAddressAndInAll() {
        assertThat(guests.enter(a, "x")).isEqualTo(Verdict.WELCOME);
        assertThat(guests.enter(b, "x")).isEqualTo(Verdict.WELCOME);
        assertThat(guests.enter(new Object(), "x")).isEqualTo(Verdict.CROWD);
        assertThat(guests.enter(c, "y")).isEqualTo(Verdict.WELCOME);
        assertThat(guests.enter(new Object(), "z")).isEqualTo(Verdict.FULL);

        guests.leave(b);
        assertThat(guests.enter(new Object(), "x")).isEqualTo(Verdict.WELCOME);
    }

    @Test
    void whoWasNotLetInTakesNoPlaceWithHim() {
        guests.enter(a, "x");
        guests.leave(new Object());
        assertThat(guests.close()).containsExactly(a);
    }

    @Test
    void aClosedHouseIsEmptyWhenTheLastHasLeft() throws Exception {
        guests.enter(a, "x");
        assertThat(guests.close()).containsExactly(a);
        assertThat(guests.enter(b, "x")).isEqualTo(Verdict.CLOSED);
        guests.awaitEmpty(1);

        Thread waiting = new Thread(() -> {
            try {
                guests.awaitEmpty(60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        waiting.start();
        guests.leave(a);
        waiting.join(10_000);
        assertThat(waiting.isAlive()).isFalse();
    }
}
