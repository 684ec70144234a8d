/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.machine.Tell;

/** Tells the user how the link is: each condition once, and a short loss not at all. */
final class StatusVoice {

    private final Out out;
    private @Nullable LinkStatus told;
    private @Nullable LinkStatus unspoken;
    private long speakAt = Times.NEVER;

    StatusVoice(Out out) {
        this.out = out;
    }

    void say(LinkStatus status) {
        unspoken = null;
        speakAt = Times.NEVER;
        if (!status.equals(told)) {
            told = status;
            out.add(new Tell.LinkIs(status));
        }
    }

    /** The link has gone: to be said if it stays away. */
    void sayUnlessBack(LinkStatus status, long now) {
        if (unspoken == null) {
            unspoken = status;
            speakAt = now + Times.LOSS_GRACE;
        }
    }

    void tick(long now) {
        @Nullable LinkStatus status = unspoken;
        if (status != null && now >= speakAt) {
            say(status);
        }
    }

    long wakeUp() {
        return speakAt;
    }
}
