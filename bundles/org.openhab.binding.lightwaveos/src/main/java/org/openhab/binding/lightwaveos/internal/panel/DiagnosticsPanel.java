/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.Arrays;
import java.util.function.Consumer;
import org.lightwaveos.control.Diagnostics;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

/** How the device is doing. It is asked only while an item shows an answer. */
public final class DiagnosticsPanel implements Panel {

    private final Faceplate face;
    private final Consumer<Boolean> watch;
    private final PanelPort port;

    // All access must be guarded by "this".
    private boolean watching;

    /**
     * @param thing UID of the Thing, for the log
     * @param watch has the controller ask for diagnostics, or not
     */
    public DiagnosticsPanel(String thing, Consumer<Boolean> watch, PanelPort port) {
        face = new Faceplate(thing, port);
        this.watch = watch;
        this.port = port;
    }

    @Override
    public synchronized void linksChanged() {
        boolean wanted = Arrays.stream(DiagnosticChannel.values())
                .map(DiagnosticChannel::id)
                .anyMatch(port::isLinked);
        if (wanted != watching) {
            watching = wanted;
            watch.accept(wanted);
            if (!wanted) {
                // An item that is linked one day is not to show how the device did long ago.
                Arrays.stream(DiagnosticChannel.values()).forEach(channel -> face.forget(channel.id()));
            }
        }
    }

    @Override
    public void onDiagnostics(Diagnostics diagnostics) {
        if (!isWatching()) {
            return;
        }
        for (DiagnosticChannel channel : DiagnosticChannel.values()) {
            channel.read(diagnostics).ifPresent(state -> face.show(channel.id(), state));
        }
    }

    private synchronized boolean isWatching() {
        return watching;
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (DiagnosticChannel.ofId(channelId).isEmpty()) {
            return false;
        }
        if (command instanceof RefreshType) {
            face.repeat(channelId);
        } else {
            face.useless(channelId, command, "it is only for reading");
        }
        return true;
    }
}
