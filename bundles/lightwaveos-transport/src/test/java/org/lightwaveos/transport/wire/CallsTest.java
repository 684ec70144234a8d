/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final List<String> made = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private final List<Runnable> executed = new ArrayList<>();

    @Test
    void heldCallsAreMadeOnTheExecutorsThread() {
        Calls calls = new Calls(true, faults::add);
        add(calls, "a");
        calls.run();
        assertThat(made).isEmpty();

        calls.release(executed::add);
        assertThat(made).isEmpty();
        executed.get(0).run();
        assertThat(made).containsExactly("a");
        add(calls, "b");
        calls.run();
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void nothingFollowsTheLastCall() {
        Calls calls = new Calls(false, faults::add);
        calls.addLast(() -> made.add("end"));
        calls.addLast(() -> made.add("another end"));
        add(calls, "late");
        calls.run();
        assertThat(made).containsExactly("end");
    }

    @Test
    void silencedCallsAreNotMade() {
        Calls calls = new Calls(false, faults::add);
        add(calls, "a");
        calls.silence();
        calls.addLast(() -> made.add("end"));
        calls.run();
        assertThat(made).isEmpty();
    }

    @Test
    void aFaultCostsNoOtherCall() {
        Calls calls = new Calls(false, faults::add);
        calls.add(() -> {
            throw new IllegalStateException("boom");
        });
        add(calls, "b");
        calls.run();
        assertThat(made).containsExactly("b");
        assertThat(faults).hasSize(1);
    }

    @Test
    void theyAreBounded() {
        Calls calls = new Calls(true, faults::add);
        for (int i = 0; i < Calls.MAX_WAITING; i++) {
            assertThat(calls.add(() -> made.add("m"))).isTrue();
        }
        assertThat(calls.add(() -> made.add("one too many"))).isFalse();
        calls.addLast(() -> made.add("end"));
        calls.release(Runnable::run);
        assertThat(made).hasSize(Calls.MAX_WAITING + 1).endsWith("end").doesNotContain("one too many");
    }

    @Test
    void anExecutorThatIsShutDownSilencesThem() {
        Calls calls = new Calls(true, faults::add);
        add(calls, "a");
        calls.release(task -> {
            throw new RejectedExecutionException();
        });
        calls.run();
        assertThat(made).isEmpty();
    }

    @Test
    void twoThreadsNeverCallAtOnce() throws Exception {
        Calls calls = new Calls(false, faults::add);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        calls.add(() -> {
            inside.countDown();
            try {
                leave.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            made.add("slow");
        });
        Thread slow = new Thread(calls::run);
        slow.start();
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        add(calls, "quick");
        calls.run();
        leave.countDown();
        slow.join(10_000);
        assertThat(made).containsExactly("slow", "quick");
    }

    private void add(Calls calls, String word) {
        calls.add(() -> made.add(word));
    }
}
