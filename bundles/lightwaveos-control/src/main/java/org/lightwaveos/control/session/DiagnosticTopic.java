/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import java.util.Optional;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceStatus;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;

/** How the device is doing: asked for, and told from its pushes, only while somebody watches. */
final class DiagnosticTopic extends Topic {

    private boolean watched;
    private Diagnostics latest = Diagnostics.NONE;

    void watch(boolean on, long now) {
        watched = on;
        if (on) {
            readings.want(now);
        } else {
            readings.clear();
        }
    }

    @Override
    String question(String requestId) {
        return PanelWriter.ask("device.getStatus", requestId);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer) {
        if (message instanceof Status status && watched) {
            learn(status.diagnostics());
        } else if (message instanceof DeviceStatus status) {
            learn(status.diagnostics());
            return Optional.of(Map.of());
        }
        return Optional.empty();
    }

    private void learn(Diagnostics news) {
        latest = latest.with(news);
        book.touch();
    }

    @Override
    boolean sleeps() {
        return !watched;
    }

    @Override
    long pollEvery() {
        return watched ? Times.DIAGNOSTIC_POLL : Times.NEVER;
    }

    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        throw new IllegalStateException("diagnostics have nothing to set");
    }

    @Override
    void tell(Out out) {
        Diagnostics view = latest;
        if (watched && !view.equals(Diagnostics.NONE) && isNews(view)) {
            out.add(new Tell.Told("diagnostics", listener -> listener.onDiagnostics(view)));
        }
    }
}
