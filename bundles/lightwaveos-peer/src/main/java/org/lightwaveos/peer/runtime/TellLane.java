/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.util.concurrent.Executor;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.core.PeerOutput;
import org.lightwaveos.runtime.ExecutorLane;

/** Calls the listener, in order, on the executor's threads, until closed. */
final class TellLane extends ExecutorLane<PeerOutput.Tell> {

    private final PeerListener listener;

    TellLane(Executor executor, PeerListener listener) {
        super(executor);
        this.listener = listener;
    }

    @Override
    protected void deliver(PeerOutput.Tell tell) {
        if (tell instanceof PeerOutput.LightShown light) {
            listener.onLight(light.light());
        } else if (tell instanceof PeerOutput.VersionIs version) {
            listener.onVersion(version.version());
        } else if (tell instanceof PeerOutput.RoleChanged role) {
            listener.onRole(role.state(), role.leader());
        } else if (tell instanceof PeerOutput.MembersChanged members) {
            listener.onMembers(members.members());
        } else if (tell instanceof PeerOutput.Reached reached) {
            listener.onReached(reached.latencyMs());
        } else if (tell instanceof PeerOutput.DrivenElsewhere elsewhere) {
            listener.onDrivenElsewhere(elsewhere.devices());
        } else if (tell instanceof PeerOutput.Note note) {
            listener.onNote(note.text());
        }
    }

    @Override
    protected void failed(RuntimeException fault) {
        listener.onNote("the listener failed: " + fault);
    }
}
