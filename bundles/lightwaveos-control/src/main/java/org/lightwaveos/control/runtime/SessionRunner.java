/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.session.Session;
import org.lightwaveos.control.session.SessionAction;
import org.lightwaveos.control.session.SessionEvent;
import org.lightwaveos.control.session.Subject;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.runtime.Tickets;
import org.lightwaveos.runtime.WakeUp;

/**
 * Runs a session: serialises its inputs, keeps its time, carries out its actions. The session is touched under the lock
 * only; the transport and the listener are called outside it, each in the session's order.
 */
final class SessionRunner implements DeviceController, SessionDesk {

    private static final int TRANSITIONS = 12;

    private final Object lock = new Object();
    private final Session session; // guarded by lock
    private final LongSupplier nanoTime;
    private final long origin;
    private final WakeUp wakeUp;
    private final NetworkLane network;
    private final ListenerLane listener;
    private final Tickets tickets = new Tickets();
    private final ZoneControl zones = new ZoneCommands(this);
    private final PresetControl presets = new PresetCommands(this);
    private final ExtraControl extras = new ExtraCommands(this);
    private long lastTicket; // guarded by lock
    private volatile boolean closed;

    SessionRunner(
            Session session,
            ControlTransport transport,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener deviceListener) {
        this.session = session;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
        this.wakeUp = new WakeUp(executor, () -> input(new SessionEvent.Tick()));
        this.network = new NetworkLane(transport, this::input);
        this.listener = new ListenerLane(executor, deviceListener, tickets);
    }

    @Override
    public void start() {
        input(new SessionEvent.Start());
    }

    @Override
    public void set(LightField field, int value) {
        want(field, value, OptionalInt.empty());
    }

    @Override
    public void setEffect(int effectId, OptionalInt transition) {
        transition.ifPresent(type -> Ranges.check("transition", type, 0, TRANSITIONS - 1));
        want(LightField.EFFECT, effectId, transition);
    }

    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        transition.ifPresent(type -> Ranges.check("transition", type, 0, TRANSITIONS - 1));
        values.forEach(LightField::check);
        input(new SessionEvent.Wanted(values, transition));
    }

    private void want(LightField field, int value, OptionalInt transition) {
        field.check(value);
        input(new SessionEvent.Wanted(field, value, transition));
    }

    @Override
    public void stepEffect(int direction) {
        input(new SessionEvent.Step(Integer.signum(direction)));
    }

    @Override
    public void relent() {
        input(new SessionEvent.Relent());
    }

    @Override
    public void refresh() {
        input(new SessionEvent.Refresh());
    }

    @Override
    public void whenHeard(Runnable then) {
        synchronized (lock) {
            listener.add(new SessionAction.Told("heard", to -> then.run()));
        }
        listener.run();
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        input(new SessionEvent.Seen(endpoint));
    }

    @Override
    public CompletionStage<Void> identify() {
        return ticketed(SessionEvent.Identify::new);
    }

    @Override
    public ZoneControl zones() {
        return zones;
    }

    @Override
    public PresetControl presets() {
        return presets;
    }

    @Override
    public ExtraControl extras() {
        return extras;
    }

    @Override
    public void watchDiagnostics(boolean on) {
        input(new SessionEvent.Watched(on));
    }

    @Override
    public void transitionTo(int effectId) {
        want(LightField.EFFECT, effectId, OptionalInt.of(SessionEvent.ANY_TRANSITION));
    }

    @Override
    public void turn(Subject subject, Knob knob, float value) {
        input(new SessionEvent.Turned(subject, knob, value));
    }

    @Override
    public CompletionStage<Void> wish(Deed deed) {
        return ticketed(ticket -> new SessionEvent.Wished(deed, ticket));
    }

    private CompletionStage<Void> ticketed(LongFunction<SessionEvent> event) {
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

    @Override
    public LinkCounters counters() {
        synchronized (lock) {
            return session.counters();
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        wakeUp.cancel();
        listener.close();
        network.close();
        tickets.cancelAll();
    }

    private void input(SessionEvent event) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            List<SessionAction> actions = session.handle(millis(), event);
            for (SessionAction action : actions) {
                if (action instanceof SessionAction.Network networkAction) {
                    network.add(networkAction);
                } else if (action instanceof SessionAction.Tell tell) {
                    listener.add(tell);
                }
            }
            wakeUpAt(session.nextWakeUp());
        }
        network.run();
        listener.run();
    }

    private long millis() {
        return (nanoTime.getAsLong() - origin) / 1_000_000;
    }

    private void wakeUpAt(long ms) {
        if (ms != Long.MAX_VALUE) {
            wakeUp.at(ms, ms * 1_000_000 - (nanoTime.getAsLong() - origin));
        }
    }
}
