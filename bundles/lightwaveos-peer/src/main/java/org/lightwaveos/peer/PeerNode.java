/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.protocol.LightCommand;

/**
 * One running peer. May be called from any thread; all but {@link #start} return at once. What comes of it is heard by the
 * {@link PeerListener}.
 */
public interface PeerNode extends AutoCloseable {

    /**
     * Listens, and takes part from then on. Takes some milliseconds, so not on a shared thread. May be tried again after a
     * failure.
     *
     * @param where address and port; port 0 for any free one
     * @return the port in use, to be advertised
     * @throws IOException if the port is taken, or the address is not one of this host's
     * @throws IllegalStateException if it runs already, or is closed
     */
    int start(InetSocketAddress where) throws IOException;

    /** A peer was seen there: dial it, at once if the connection to it was lost. Remembered if it comes before the start. */
    void seen(DeviceUuid uuid, PeerAddress address);

    /** A peer has taken its announcement back: no more attempts until it is seen again. */
    void gone(DeviceUuid uuid);

    /** Our own user wants a change: shown at once, and the group's as soon as the leader has it. */
    void change(LightCommand change);

    /**
     * As {@link #change}, but only if the light is as another change would make it at the moment, so that nobody's choice is
     * undone by what was meant for a light that nobody had chosen.
     */
    void changeIfStill(LightCommand change, LightCommand still);

    /**
     * Claims the devices that it has a control session to: all of them, at each change; none at first. Remembered if it
     * comes before the start. An observer claims nothing, and nobody more than 64 devices. What others drive is heard by
     * {@link PeerListener#onDrivenElsewhere}.
     */
    void hold(Set<DeviceUuid> devices);

    /** Says good-bye, closes all sockets and forgets everything. Idempotent; does not wait for the network. */
    @Override
    void close();
}
