/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;

/** Asks an endpoint who it is, by REST alone: takes none of the device's few sessions. */
public final class IdentityProbe {

    private final ControlTransport transport;

    public IdentityProbe(ControlTransport transport) {
        this.transport = transport;
    }

    /**
     * Two requests, one after the other: {@code sync/status} and {@code device/info}.
     *
     * @return completes on a thread of the transport's own; the uuid is empty for a LightwaveOS device that does not tell
     *     one; exceptionally, with an {@link IdentityProbeException}, where no LightwaveOS device answers
     */
    public CompletionStage<DeviceIdentity> ask(Endpoint endpoint) {
        return CompletableFuture.failedFuture(new IdentityProbeException("not merged yet via " + transport));
    }
}
