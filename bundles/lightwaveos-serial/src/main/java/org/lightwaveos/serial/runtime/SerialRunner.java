/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.runtime.Tickets;
import org.lightwaveos.runtime.WakeUp;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.session.SerialAction;
import org.lightwaveos.serial.session.SerialEvent;
import org.lightwaveos.serial.session.SerialSession;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.transport.SerialPorts;

/**
 * Runs a session: serialises its inputs, keeps its time, carries out its actions. The session is touched under the lock only;
 * the port and the listener are called outside it, each in the session's order.
 */
final class SerialRunner implements SerialController, CommandDesk {

    private static final int TRANSITIONS = 12;

    private final Object lock = new Object();
    private final SerialSession session; // guarded by lock
    private final LongSupplier nanoTime;
    private final long origin;
    private final WakeUp wakeUp;
    private final PortThread port;
    private final ListenerLane listener;
    private final Tickets tickets = new Tickets();
    private final ZoneControl zones = new ZoneCommands(this);
    private final PresetControl presets = new NoPresets(this);
    private final PixelCommands pixels;
    private final ExtraControl extras = new ExtraCommands(this);
    private long lastTicket; // guarded by lock
    private volatile boolean closed;

    SerialRunner(
            SerialSettings settings,
            SerialSession session,
            SerialPorts ports,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener deviceListener) {
        this.session = session;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
        this.wakeUp = new WakeUp(executor, () -> input(new SerialEvent.Tick()));
        PixelPump pump = new PixelPump(nanoTime, this::look);
        this.pixels = new PixelCommands(pump, this);
        this.port = new PortThread(settings, ports, this::input, pump);
        this.listener = new ListenerLane(executor, deviceListener, tickets, pixels);
    }

    @Override
    public void start() {
        input(new SerialEvent.Start());
    }

    @Override
    public void set(LightField field, int value) {
        want(field, value, OptionalInt.empty());
    }

    /** A line for each, in the session's order: no line carries two. */
    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        transition.ifPresent(type -> Ranges.check("transition", type, 0, TRANSITIONS - 1));
        values.forEach(LightField::check);
        values.forEach(
                (field, value) -> want(field, value, field == LightField.EFFECT ? transition : OptionalInt.empty()));
    }

    @Override
    public void relent() {
        input(new SerialEvent.Relent());
    }

    @Override
    public void setEffect(int effectId, OptionalInt transition) {
        transition.ifPresent(type -> Ranges.check("transition", type, 0, TRANSITIONS - 1));
        want(LightField.EFFECT, effectId, transition);
    }

    @Override
    public void want(LightField field, int value, OptionalInt transition) {
        field.check(value);
        if (field == LightField.EFFECT) {
            pixels.effectComes(value, transition);
        }
        input(new SerialEvent.Wanted(field, value, transition));
    }

    @Override
    public void stepEffect(int direction) {
        input(new SerialEvent.Step(Integer.signum(direction)));
    }

    @Override
    public void refresh() {
        input(new SerialEvent.Refresh());
    }

    @Override
    public void whenHeard(Runnable then) {
        tell(new SerialAction.Told("heard", to -> then.run()));
    }

    private void look(byte[] rgb) {
        tell(new SerialAction.Told("frame", to -> to.onFrame(rgb)));
    }

    private void tell(SerialAction.Told what) {
        synchronized (lock) {
            listener.add(what);
        }
        listener.run();
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        input(new SerialEvent.Seen());
    }

    @Override
    public CompletionStage<Void> identify() {
        pixels.identify();
        return wish(SerialEvent.Identify::new);
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
    public PixelLink pixels() {
        return pixels;
    }

    @Override
    public void watchDiagnostics(boolean on) {
        input(new SerialEvent.Watched(on));
    }

    @Override
    public void watchFrames(boolean on) {
        pixels.look(on);
        input(new SerialEvent.Looked(on));
    }

    @Override
    public CompletionStage<Void> wish(LongFunction<SerialEvent> event) {
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
        port.end();
        tickets.cancelAll();
    }

    @Override
    public void input(SerialEvent event) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            List<SerialAction> actions = session.handle(millis(), event);
            for (SerialAction action : actions) {
                if (action instanceof SerialAction.Port portAction) {
                    port.add(portAction);
                } else if (action instanceof SerialAction.Tell tell) {
                    listener.add(tell);
                }
            }
            wakeUpAt(session.nextWakeUp());
        }
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
