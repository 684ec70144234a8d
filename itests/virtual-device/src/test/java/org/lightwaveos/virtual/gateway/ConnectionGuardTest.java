/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionGuardTest {

    private static final String ME = "10.0.0.1";
    private final ConnectionGuard guard = new ConnectionGuard();

    @Test
    void attemptWithinTwoSecondsIsTooFast() {
        assertThat(guard.attempt(ME, 1_000, Faults.real())).isEmpty();

        assertThat(guard.attempt(ME, 2_999, Faults.real())).contains(Refusal.TOO_FAST);
    }

    @Test
    void refusedAttemptRestartsTheTwoSeconds() {
        guard.attempt(ME, 1_000, Faults.real());
        guard.attempt(ME, 2_500, Faults.real());

        assertThat(guard.attempt(ME, 3_100, Faults.real())).contains(Refusal.TOO_FAST);
        assertThat(guard.attempt(ME, 5_100, Faults.real())).isEmpty();
    }

    @Test
    void secondSessionIsRefusedUntilTheFirstEnds() {
        guard.attempt(ME, 1_000, Faults.real());
        guard.admitted(ME, 1_000);

        assertThat(guard.attempt(ME, 4_000, Faults.real())).contains(Refusal.SECOND_SESSION);
        guard.ended(ME);
        assertThat(guard.attempt(ME, 7_000, Faults.real())).isEmpty();
    }

    @Test
    void silentSessionLetsASecondOneInAfterFifteenSeconds() {
        guard.attempt(ME, 1_000, Faults.real());
        guard.admitted(ME, 1_000);
        guard.heard(ME, 5_000);

        guard.sweep(20_000);
        assertThat(guard.attempt(ME, 20_000, Faults.real())).contains(Refusal.SECOND_SESSION);
        guard.sweep(22_001);
        assertThat(guard.attempt(ME, 22_001, Faults.real())).isEmpty();
    }

    @Test
    void otherAddressesAreTheirOwnBusiness() {
        guard.attempt(ME, 1_000, Faults.real());

        assertThat(guard.attempt("10.0.0.2", 1_001, Faults.real())).isEmpty();
    }

    @Test
    void ninthAddressIsNotGuarded() {
        for (int i = 0; i < ConnectionGuard.SLOTS; i++) {
            guard.attempt("10.0.1." + i, 1_000, Faults.real());
        }

        assertThat(guard.attempt("10.0.2.1", 1_000, Faults.real())).isEmpty();
        assertThat(guard.attempt("10.0.2.1", 1_001, Faults.real())).isEmpty();
    }

    @Test
    void eachGuardCanBeSwitchedOff() {
        guard.attempt(ME, 1_000, Faults.real());
        guard.admitted(ME, 1_000);

        Faults noCooldown = Faults.real().without(Fault.RECONNECT_GUARD);
        assertThat(guard.attempt(ME, 1_001, noCooldown)).contains(Refusal.SECOND_SESSION);
        assertThat(guard.attempt(ME, 1_002, noCooldown.without(Fault.SINGLE_SESSION)))
                .isEmpty();
    }
}
