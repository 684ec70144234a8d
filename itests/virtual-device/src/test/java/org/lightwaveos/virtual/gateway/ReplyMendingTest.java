/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyMendingTest {

    private static final String ERROR = "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"X\"}}";

    @Test
    void realUnitIsNotMended() {
        List<String> replies = List.of(ERROR, ERROR, "{\"type\":\"status\",\"fps\":1}", "not json");

        assertThat(ReplyMending.mend(replies, List.of(), Faults.real())).isEqualTo(replies);
        assertThat(ReplyMending.mend(List.of(), List.of(), Faults.real())).isEmpty();
    }

    @Test
    void mendedUnitGivesOneError() {
        assertThat(ReplyMending.mend(List.of(ERROR, ERROR), List.of(), Faults.none()))
                .containsExactly(ERROR);
    }

    @Test
    void mendedUnitEnvelopesFlatReplies() {
        assertThat(ReplyMending.mend(
                        List.of("{\"type\":\"status\",\"requestId\":\"7\",\"fps\":120}"), List.of(), Faults.none()))
                .containsExactly("{\"type\":\"status\",\"requestId\":\"7\",\"success\":true,\"data\":{\"fps\":120}}");
    }

    @Test
    void mendedUnitAnswersWhatWasSilentUnlessItIsToldByBroadcast() {
        assertThat(ReplyMending.mend(List.of(), List.of(), Faults.none()))
                .containsExactly("{\"type\":\"ack\",\"success\":true}");
        assertThat(ReplyMending.mend(List.of(), List.of("{}"), Faults.none())).isEmpty();
    }

    @Test
    void replyThatIsNoJsonStaysAsItIs() {
        assertThat(ReplyMending.mend(List.of("{\"a\":"), List.of(), Faults.none()))
                .containsExactly("{\"a\":");
    }
}
