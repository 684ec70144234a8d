/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;

class EndpointChoiceTest {

    private static final Endpoint HOME = new Endpoint("10.0.0.5", 80);
    private static final Endpoint HINT = new Endpoint("10.0.0.6", 80);

    private final EndpointChoice choice = new EndpointChoice(HOME);

    @Test
    void alternatesBetweenHomeAndHint() {
        choice.hint(HINT);
        assertThat(choice.next()).isEqualTo(HINT);
        choice.failed(HINT);
        assertThat(choice.next()).isEqualTo(HOME);
        choice.failed(HOME);
        assertThat(choice.next()).isEqualTo(HINT);
    }

    @Test
    void aHintDuringAnAttemptAtHomeIsTriedNext() {
        choice.hint(HINT);
        choice.failed(HOME);
        assertThat(choice.next()).isEqualTo(HINT);
    }

    @Test
    void aHintThatLedToAStrangerIsForgotten() {
        choice.hint(HINT);
        choice.wrong(HINT);
        choice.failed(HINT);
        choice.failed(HOME);
        assertThat(choice.next()).isEqualTo(HOME);
    }

    @Test
    void whereItWasFoundIsHome() {
        choice.hint(HINT);
        choice.verified(HINT);
        choice.failed(HINT);
        assertThat(choice.next()).isEqualTo(HINT);
    }
}
