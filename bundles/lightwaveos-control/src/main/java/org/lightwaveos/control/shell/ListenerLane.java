/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.shell;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.machine.Tell.Confirmed;
import org.lightwaveos.control.machine.Tell.EffectsAre;
import org.lightwaveos.control.machine.Tell.IdentityIs;
import org.lightwaveos.control.machine.Tell.LightIs;
import org.lightwaveos.control.machine.Tell.LinkIs;
import org.lightwaveos.control.machine.Tell.Note;
import org.lightwaveos.control.machine.Tell.PalettesAre;
import org.lightwaveos.control.machine.Tell.TicketEnded;
import org.lightwaveos.control.machine.Tell.Told;
import org.lightwaveos.control.machine.Tell.ZonesConfirmed;
import org.lightwaveos.runtime.ExecutorLane;
import org.lightwaveos.runtime.Tickets;

/** Calls the listener, in order, on the executor's threads, until closed. */
final class ListenerLane extends ExecutorLane<Tell> {

    private final DeviceListener listener;
    private final Tickets tickets;
    private final Consumer<Tell> others;

    /** @param others hears what the listener does not understand, in order with the rest */
    ListenerLane(Executor executor, DeviceListener listener, Tickets tickets, Consumer<Tell> others) {
        super(executor);
        this.listener = listener;
        this.tickets = tickets;
        this.others = others;
    }

    @Override
    protected void failed(RuntimeException fault) {
        listener.onNote("the listener failed: " + fault);
    }

    @Override
    protected void deliver(Tell tell) {
        if (tell instanceof LightIs light) {
            listener.onLight(light.shown(), light.changed());
        } else if (tell instanceof Confirmed confirmed) {
            listener.onConfirmed(confirmed.live(), confirmed.first());
        } else if (tell instanceof ZonesConfirmed confirmed) {
            listener.onZonesConfirmed(confirmed.live(), confirmed.first());
        } else if (tell instanceof LinkIs link) {
            listener.onLink(link.status());
        } else if (tell instanceof IdentityIs identity) {
            listener.onIdentity(identity.identity());
        } else if (tell instanceof EffectsAre effects) {
            listener.onEffects(effects.effects());
        } else if (tell instanceof PalettesAre palettes) {
            listener.onPalettes(palettes.palettes());
        } else if (tell instanceof Told told) {
            told.to().accept(listener);
        } else if (tell instanceof Note note) {
            listener.onNote(note.text());
        } else if (tell instanceof TicketEnded ended) {
            tickets.end(ended.ticket(), ended.failure());
        } else {
            others.accept(tell);
        }
    }
}
