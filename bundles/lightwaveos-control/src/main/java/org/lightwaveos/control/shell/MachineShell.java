/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.shell;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.DeviceMachine;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.runtime.Tickets;
import org.lightwaveos.runtime.WakeUp;

/**
 * Runs a state machine: serialises its inputs, keeps its time, carries out its actions. The machine is touched under the lock
 * only; the line and the listener are called outside it, each in the machine's order.
 *
 * @param <E> what can happen to the machine
 * @param <A> what it wants done on the line to the device
 */
public final class MachineShell<E, A> {

    private final Object lock = new Object();
    private final DeviceMachine<E, A> machine; // guarded by lock
    private final LineLane<A> line;
    private final LongSupplier nanoTime;
    private final long origin;
    private final WakeUp wakeUp;
    private final ListenerLane listener;
    private final Tickets tickets = new Tickets();
    private long lastTicket; // guarded by lock
    private volatile boolean closed;

    /**
     * @param tick says to the machine that the time has come which it named
     * @param executor runs timers and the listener's calls; never blocked
     * @param nanoTime a monotonic clock in ns
     * @param others hears what the machine tells and no {@link DeviceListener} understands
     */
    public MachineShell(
            DeviceMachine<E, A> machine,
            E tick,
            LineLane<A> line,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener listener,
            Consumer<Tell> others) {
        this.machine = machine;
        this.line = line;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
        this.wakeUp = new WakeUp(executor, () -> input(tick));
        this.listener = new ListenerLane(executor, listener, tickets, others);
    }

    public void input(E event) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            Actions<A> actions = machine.handle(millis(), event);
            actions.line().forEach(line::add);
            actions.tell().forEach(listener::add);
            wakeUpAt(machine.nextWakeUp());
        }
        line.run();
        listener.run();
    }

    /** Tells the listener, behind what it is to hear already. */
    public void tell(Tell what) {
        synchronized (lock) {
            listener.add(what);
        }
        listener.run();
    }

    /**
     * @param event what is wanted for a ticket
     * @return completes when the device has done it, exceptionally with what it said instead
     */
    public CompletionStage<Void> wish(LongFunction<? extends E> event) {
        long ticket;
        synchronized (lock) {
            ticket = ++lastTicket;
        }
        CompletionStage<Void> done = tickets.open(ticket);
        input(event.apply(ticket));
        if (closed) {
            tickets.cancelAll();
        }
        return done;
    }

    public LinkCounters counters() {
        synchronized (lock) {
            return machine.counters();
        }
    }

    /** Nothing is called any more, and all wishes that are open fail. */
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        wakeUp.cancel();
        listener.close();
        line.close();
        tickets.cancelAll();
    }

    private long millis() {
        return (nanoTime.getAsLong() - origin) / 1_000_000;
    }

    private void wakeUpAt(long ms) {
        if (ms != DeviceMachine.NEVER) {
            wakeUp.at(ms, ms * 1_000_000 - (nanoTime.getAsLong() - origin));
        }
    }
}
