/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.Executor;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.session.SessionAction;
import org.lightwaveos.control.session.SessionAction.Confirmed;
import org.lightwaveos.control.session.SessionAction.EffectsAre;
import org.lightwaveos.control.session.SessionAction.IdentityIs;
import org.lightwaveos.control.session.SessionAction.LightIs;
import org.lightwaveos.control.session.SessionAction.LinkIs;
import org.lightwaveos.control.session.SessionAction.Note;
import org.lightwaveos.control.session.SessionAction.PalettesAre;
import org.lightwaveos.control.session.SessionAction.TicketEnded;
import org.lightwaveos.control.session.SessionAction.Told;
import org.lightwaveos.control.session.SessionAction.ZonesConfirmed;
import org.lightwaveos.runtime.ExecutorLane;
import org.lightwaveos.runtime.Tickets;

/** Calls the listener, in order, on the executor's threads, until closed. */
final class ListenerLane extends ExecutorLane<SessionAction.Tell> {

    private final DeviceListener listener;
    private final Tickets tickets;

    ListenerLane(Executor executor, DeviceListener listener, Tickets tickets) {
        super(executor);
        this.listener = listener;
        this.tickets = tickets;
    }

    @Override
    protected void failed(RuntimeException fault) {
        listener.onNote("the listener failed: " + fault);
    }

    @Override
    protected void deliver(SessionAction.Tell tell) {
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
        }
    }
}
