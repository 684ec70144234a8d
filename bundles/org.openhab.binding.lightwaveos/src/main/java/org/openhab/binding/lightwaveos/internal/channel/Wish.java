/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

/** What a command asks for. */
public sealed interface Wish {

    /** A value, in the device's unit and within the field's range. */
    record Value(int raw) implements Wish {}

    /** On, without saying how much. */
    record On() implements Wish {}

    /** Off, or as little as there is. */
    record Off() implements Wish {}

    /** Nothing that the channel can do; the text completes "... is of no use:" in the log. */
    record Unusable(String why) implements Wish {}
}
