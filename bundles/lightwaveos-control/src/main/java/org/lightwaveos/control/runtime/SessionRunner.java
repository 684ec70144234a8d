/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.session.Session;
import org.lightwaveos.control.session.SessionAction;
import org.lightwaveos.control.session.SessionEvent;
import org.lightwaveos.control.session.Subject;
import org.lightwaveos.control.shell.MachineShell;
import org.lightwaveos.control.shell.Ranges;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;

/** What a user commands, as events of a session in its shell. */
final class SessionRunner implements DeviceController, SessionDesk {

    private final MachineShell<SessionEvent, SessionAction> shell;
    private final ZoneControl zones = new ZoneCommands(this);
    private final PresetControl presets = new PresetCommands(this);
    private final ExtraControl extras = new ExtraCommands(this);

    SessionRunner(
            Session session,
            ControlTransport transport,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener listener) {
        NetworkLane network = new NetworkLane(transport, this::input);
        // a session tells nothing that listeners do not understand
        shell = new MachineShell<>(
                session, new SessionEvent.Tick(), network, executor, nanoTime, listener, other -> {});
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
        Ranges.checkTransition(transition);
        want(LightField.EFFECT, effectId, transition);
    }

    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        Ranges.checkTransition(transition);
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
        shell.tell(new Tell.Told("heard", to -> then.run()));
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        input(new SessionEvent.Seen(endpoint));
    }

    @Override
    public CompletionStage<Void> identify() {
        return shell.wish(SessionEvent.Identify::new);
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
        return shell.wish(ticket -> new SessionEvent.Wished(deed, ticket));
    }

    @Override
    public LinkCounters counters() {
        return shell.counters();
    }

    @Override
    public void close() {
        shell.close();
    }

    private void input(SessionEvent event) {
        shell.input(event);
    }
}
