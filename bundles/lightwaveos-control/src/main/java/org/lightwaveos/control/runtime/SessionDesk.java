/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.session.Subject;

/** Where checked commands go. */
interface SessionDesk {

    /** By a transition that the device picks. */
    void transitionTo(int effectId);

    void turn(Subject subject, Knob knob, float value);

    /** The stage completes when the device has done it, exceptionally with what it said instead. */
    CompletionStage<Void> wish(Deed deed);
}
