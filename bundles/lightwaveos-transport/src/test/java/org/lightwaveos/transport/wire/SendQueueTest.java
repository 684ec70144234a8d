/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendQueueTest {

    private final SendQueue queue = new SendQueue();

    @Test
    void oneFrameIsOnItsWayAtATimeAndTheOrderIsKept() {
        assertThat(queue.next(0)).isNull();
        queue.add("a");
        queue.addPing();
        queue.add("b");

        assertThat(queue.next(0)).isEqualTo(new Frame.Text("a"));
        assertThat(queue.next(0)).isNull();
        queue.sent();
        assertThat(queue.next(0)).isEqualTo(new Frame.Ping());
        queue.sent();
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("b"));
        queue.sent();
        assertThat(queue.next(0)).isNull();
    }

    @Test
    void theLatestTakesThePlaceOfOneThatWaits() {
        queue.addLatest("state 1");
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("state 1"));
        queue.addLatest("state 2");
        queue.add("command");
        queue.addLatest("state 3");
        queue.sent();

        assertThat(queue.next(0)).isEqualTo(new Frame.Text("state 3"));
        queue.sent();
        queue.addLatest("state 4");
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("command"));
        queue.sent();
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("state 4"));
    }

    @Test
    void itIsBoundedButTheLatestStillFitsInItsPlace() {
        queue.addLatest("state 1");
        for (int i = 1; i < SendQueue.MAX_WAITING; i++) {
            assertThat(queue.add("m")).isTrue();
        }

        assertThat(queue.add("one too many")).isFalse();
        assertThat(queue.addLatest("state 2")).isTrue();
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("state 2"));
        assertThat(queue.addLatest("state 3")).isTrue();
        assertThat(queue.add("again too many")).isFalse();
    }

    @Test
    void unansweredPingsAreBoundedAndAnAnswerMayStandForSeveral() {
        for (int i = 0; i < SendQueue.MAX_PINGS + 5; i++) {
            assertThat(queue.addPing()).isTrue();
        }
        assertThat(drain()).isEqualTo(SendQueue.MAX_PINGS);
        queue.addPing();
        assertThat(drain()).isZero();

        queue.pong();
        queue.addPing();
        assertThat(drain()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsSentBeforeTheCloseAndNothingAfterIt() {
        queue.add("a");
        queue.close(1001, "bye");
        queue.close(1000, "again");
        queue.add("late");
        queue.addLatest("late");
        queue.addPing();

        assertThat(queue.next(0)).isEqualTo(new Frame.Text("a"));
        queue.sent();
        assertThat(queue.next(0)).isEqualTo(new Frame.Close(1001, "bye"));
        queue.sent();
        assertThat(queue.next(0)).isNull();
    }

    @Test
    void itTellsForHowLongAFrameHasNotBeenTaken() {
        assertThat(queue.sendingNs(5)).isZero();
        queue.add("a");
        queue.next(100);
        assertThat(queue.sendingNs(350)).isEqualTo(250);
        queue.sent();
        assertThat(queue.sendingNs(400)).isZero();
    }

    @Test
    void clearingForgetsTheLatestToo() {
        queue.addLatest("old");
        queue.clear();
        assertThat(queue.next(0)).isNull();
        queue.addLatest("new");
        assertThat(queue.next(0)).isEqualTo(new Frame.Text("new"));
    }

    private int drain() {
        int frames = 0;
        while (queue.next(0) != null) {
            queue.sent();
            frames++;
        }
        return frames;
    }
}
