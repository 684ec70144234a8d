/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;

class ListeningTest {

    private static final InetSocketAddress HERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 8190);

    private final FakeNode node = new FakeNode(null, null);
    private final VirtualScheduler time = new VirtualScheduler();
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private Optional<InetSocketAddress> place = Optional.of(HERE);
    private final Listening listening = new Listening(node, () -> place, threads::add, time, new Listening.Listener() {
        @Override
        public void listening(InetSocketAddress where) {
            heard.add("listening at " + where.getPort());
        }

        @Override
        public void notListening(ListenFailure why) {
            heard.add(why.reason().name());
        }
    });

    /** Nothing happens on the thread that asks: it may be one of openHAB's. */
    @Test
    void itListensOnAThreadOfItsOwn() {
        listening.tryNow();
        assertThat(node.calls).isEmpty();
        runThreads();
        assertThat(heard).containsExactly("listening at 8190");
        assertThat(time.pending()).isZero();
    }

    @Test
    void aTakenPortIsTriedAgainEverMoreSlowlyUntilItIsFree() {
        node.refusal = new BindException("in use");
        listening.tryNow();
        runThreads();
        assertThat(attemptsWithin(Duration.ofSeconds(10))).isEqualTo(1);
        assertThat(attemptsWithin(Duration.ofSeconds(20))).isEqualTo(1);
        assertThat(attemptsWithin(Duration.ofSeconds(40))).isEqualTo(1);
        assertThat(attemptsWithin(Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(attemptsWithin(Duration.ofMinutes(10))).isEqualTo(10);
        node.refusal = null;
        assertThat(attemptsWithin(Duration.ofMinutes(10))).isEqualTo(1);
        assertThat(heard).startsWith("PORT_TAKEN").endsWith("listening at 8190");
    }

    @Test
    void aHostThatGetsItsAddressLaterIsNotKeptWaiting() {
        place = Optional.empty();
        listening.tryNow();
        runThreads();
        assertThat(heard).containsExactly("NO_ADDRESS");
        place = Optional.of(HERE);
        listening.tryNow();
        runThreads();
        assertThat(heard).containsExactly("NO_ADDRESS", "listening at 8190");
        assertThat(time.pending()).isZero();
    }

    @Test
    void askedTwiceItTriesOnce() {
        listening.tryNow();
        listening.tryNow();
        assertThat(threads).hasSize(1);
        runThreads();
        listening.tryNow();
        assertThat(threads).isEmpty();
    }

    @Test
    void endedWhileItTriesItIsSilent() {
        for (IOException outcome : new IOException[] {null, new BindException("in use")}) {
            Listening other = new Listening(node, () -> place, threads::add, time, failOnCall());
            node.refusal = outcome;
            node.whileStarting = other::close;
            other.tryNow();
            runThreads();
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void endedWhileItWaitsItTriesNoMore() {
        node.refusal = new BindException("in use");
        listening.tryNow();
        runThreads();
        listening.close();
        assertThat(attemptsWithin(Duration.ofMinutes(5))).isZero();
        assertThat(time.pending()).isZero();
        listening.tryNow();
        assertThat(threads).isEmpty();
    }

    private static Listening.Listener failOnCall() {
        return new Listening.Listener() {
            @Override
            public void listening(InetSocketAddress where) {
                throw new AssertionError("ended");
            }

            @Override
            public void notListening(ListenFailure why) {
                throw new AssertionError("ended");
            }
        };
    }

    private int attemptsWithin(Duration duration) {
        node.calls.clear();
        long seconds = duration.toSeconds();
        for (long i = 0; i < seconds; i++) {
            time.pass(Duration.ofSeconds(1));
            runThreads();
        }
        return node.calls.size();
    }

    private void runThreads() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }
}
