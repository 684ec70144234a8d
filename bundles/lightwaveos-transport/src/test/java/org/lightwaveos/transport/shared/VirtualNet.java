/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.transport.wire.Wire;
import org.lightwaveos.transport.wire.WireListener;
import org.lightwaveos.transport.wire.WireOpener;

/** Wires that a test holds in its hand, and a scheduler whose time stands still between its commands. */
final class VirtualNet implements WireOpener {

    /** One physical socket, and what was done with it. */
    final class FakeWire implements Wire {
        final WireListener listener;
        final List<String> done = new ArrayList<>();
        long connectedAt = -1;

        FakeWire(WireListener listener) {
            this.listener = listener;
        }

        @Override
        public void connect() {
            connectedAt = now;
            if (opensAtOnce) {
                listener.onOpen();
            }
        }

        @Override
        public void send(String text) {
            done.add(text);
        }

        @Override
        public void sendLatest(String text) {
            done.add("latest " + text);
        }

        @Override
        public void ping() {
            done.add("ping");
        }

        @Override
        public void close(int code, String reason) {
            done.add("close " + code + " " + reason);
        }
    }

    private record Task(long at, long order, Runnable work) {}

    /** Whether wires are quicker than the call that opens them. */
    boolean opensAtOnce;

    final List<FakeWire> wires = new ArrayList<>();
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::order));
    private long now = 1_000;
    private long order;

    @Override
    public Wire create(Endpoint endpoint, WireListener listener) {
        FakeWire wire = new FakeWire(listener);
        wires.add(wire);
        return wire;
    }

    FakeWire wire(int number) {
        return wires.get(number);
    }

    long now() {
        return now;
    }

    /** Runs what is due within this time. */
    void pass(long ns) {
        long until = now + ns;
        while (!tasks.isEmpty() && tasks.peek().at() <= until) {
            Task task = tasks.poll();
            now = Math.max(now, task.at());
            task.work().run();
        }
        now = until;
    }

    int tasks() {
        return tasks.size();
    }

    /** Just as much of a scheduler as is used. */
    ScheduledExecutorService scheduler() {
        return (ScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ScheduledExecutorService.class}, (self, method, args) -> {
                    switch (method.getName()) {
                        case "execute":
                            add(0, (Runnable) args[0]);
                            return null;
                        case "schedule":
                            return add(((TimeUnit) args[2]).toNanos((Long) args[1]), (Runnable) args[0]);
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private Object add(long delayNs, Runnable work) {
        Task task = new Task(now + delayNs, order++, work);
        tasks.add(task);
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ScheduledFuture.class}, (self, method, args) -> {
                    if (method.getName().equals("cancel")) {
                        return tasks.remove(task);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
