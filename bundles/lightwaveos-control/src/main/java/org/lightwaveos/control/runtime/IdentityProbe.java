/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.session.IdentityCheck;
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
        CompletableFuture<DeviceIdentity> answer = new CompletableFuture<>();
        IdentityCheck check = new IdentityCheck(endpoint, "");
        follow(check, check.first(), answer);
        return answer;
    }

    private void follow(IdentityCheck check, IdentityCheck.Step step, CompletableFuture<DeviceIdentity> answer) {
        if (step instanceof IdentityCheck.Step.Ask ask) {
            transport.send(ask.call(), outcome -> follow(check, check.next(outcome), answer));
        } else if (step instanceof IdentityCheck.Step.Known known) {
            answer.complete(known.identity());
        } else if (step instanceof IdentityCheck.Step.Unknown unknown) {
            answer.completeExceptionally(new IdentityProbeException(unknown.why()
                            .reason() + " " + String.join(", ", unknown.why().args())));
        }
    }
}
