/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.LinkStatus;

/** Tells the user how the link is: each condition once, and a short loss not at all. */
public final class StatusVoice {

    /** A link back within this time was never away, as far as the user is concerned; ms. */
    private static final long LOSS_GRACE = 3_000;

    private final Consumer<Tell> out;
    private @Nullable LinkStatus told;
    private @Nullable LinkStatus unspoken;
    private long speakAt = DeviceMachine.NEVER;

    /** @param out takes what is to be told */
    public StatusVoice(Consumer<Tell> out) {
        this.out = out;
    }

    public void say(LinkStatus status) {
        unspoken = null;
        speakAt = DeviceMachine.NEVER;
        if (!status.equals(told)) {
            told = status;
            out.accept(new Tell.LinkIs(status));
        }
    }

    /** The link has gone: to be said if it stays away. The first reason stays, unless {@link #sayWhy} knows better. */
    public void sayUnlessBack(LinkStatus status, long now) {
        if (unspoken == null) {
            unspoken = status;
            speakAt = now + LOSS_GRACE;
        }
    }

    /** Why it is not back yet: said at once, or when the time of grace is over. */
    public void sayWhy(LinkStatus status) {
        if (unspoken != null) {
            unspoken = status;
        } else {
            say(status);
        }
    }

    public void tick(long now) {
        @Nullable LinkStatus status = unspoken;
        if (status != null && now >= speakAt) {
            say(status);
        }
    }

    /** When to call {@link #tick}. */
    public long wakeUp() {
        return speakAt;
    }
}
