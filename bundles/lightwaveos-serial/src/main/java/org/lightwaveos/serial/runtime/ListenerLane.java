/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.concurrent.Executor;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.runtime.ExecutorLane;
import org.lightwaveos.runtime.Tickets;
import org.lightwaveos.serial.session.SerialAction;
import org.lightwaveos.serial.session.SerialAction.Confirmed;
import org.lightwaveos.serial.session.SerialAction.LightIs;
import org.lightwaveos.serial.session.SerialAction.LinkIs;
import org.lightwaveos.serial.session.SerialAction.Note;
import org.lightwaveos.serial.session.SerialAction.PixelsAre;
import org.lightwaveos.serial.session.SerialAction.TicketEnded;
import org.lightwaveos.serial.session.SerialAction.Told;
import org.lightwaveos.serial.session.SerialAction.ZonesConfirmed;

/** Calls the listener, in order, on the executor's threads, until closed. */
final class ListenerLane extends ExecutorLane<SerialAction.Tell> {

    private final DeviceListener listener;
    private final Tickets tickets;
    private final PixelCommands pixels;

    ListenerLane(Executor executor, DeviceListener listener, Tickets tickets, PixelCommands pixels) {
        super(executor);
        this.listener = listener;
        this.tickets = tickets;
        this.pixels = pixels;
    }

    @Override
    protected void failed(RuntimeException fault) {
        listener.onNote("the listener failed: " + fault);
    }

    @Override
    protected void deliver(SerialAction.Tell tell) {
        if (tell instanceof LightIs light) {
            listener.onLight(light.shown(), light.changed());
        } else if (tell instanceof Confirmed confirmed) {
            listener.onConfirmed(confirmed.live(), confirmed.first());
        } else if (tell instanceof ZonesConfirmed confirmed) {
            listener.onZonesConfirmed(confirmed.live(), confirmed.first());
        } else if (tell instanceof LinkIs link) {
            listener.onLink(link.status());
        } else if (tell instanceof Told told) {
            told.to().accept(listener);
        } else if (tell instanceof Note note) {
            listener.onNote(note.text());
        } else if (tell instanceof PixelsAre is) {
            pixels.tell(is);
        } else if (tell instanceof TicketEnded ended) {
            tickets.end(ended.ticket(), ended.failure());
        }
    }
}
