/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

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
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.shell.MachineShell;
import org.lightwaveos.control.shell.Ranges;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.session.SerialAction;
import org.lightwaveos.serial.session.SerialEvent;
import org.lightwaveos.serial.session.SerialSession;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.transport.SerialPorts;

/** What a user commands, as events of a session in its shell. */
final class SerialRunner implements SerialController, CommandDesk {

    private final MachineShell<SerialEvent, SerialAction> shell;
    private final ZoneControl zones = new ZoneCommands(this);
    private final PresetControl presets = new NoPresets(this);
    private final PixelCommands pixels;
    private final ExtraControl extras = new ExtraCommands(this);

    SerialRunner(
            SerialSettings settings,
            SerialSession session,
            SerialPorts ports,
            ScheduledExecutorService executor,
            LongSupplier nanoTime,
            DeviceListener listener) {
        PixelPump pump = new PixelPump(nanoTime, this::look);
        pixels = new PixelCommands(pump, this);
        PortThread port = new PortThread(settings, ports, this::input, pump);
        shell = new MachineShell<>(session, new SerialEvent.Tick(), port, executor, nanoTime, listener, pixels::tell);
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
        Ranges.checkTransition(transition);
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
        Ranges.checkTransition(transition);
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
        shell.tell(new Tell.Told("heard", to -> then.run()));
    }

    private void look(byte[] rgb) {
        shell.tell(new Tell.Told("frame", to -> to.onFrame(rgb)));
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
        return shell.wish(event);
    }

    @Override
    public LinkCounters counters() {
        return shell.counters();
    }

    @Override
    public void close() {
        shell.close();
    }

    @Override
    public void input(SerialEvent event) {
        shell.input(event);
    }
}
