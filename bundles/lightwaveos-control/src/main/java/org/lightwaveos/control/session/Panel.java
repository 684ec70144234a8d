/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.codec.Deed;

/** The device's topics, and what one thing has to do with another: what is done here may change what is read there. */
final class Panel {

    private final Out out;
    private final TopicDesk desk;
    private final SocketDesk light;
    private final ZoneTopic zones;

    Panel(Out out, TopicDesk desk, SocketDesk light) {
        this.out = out;
        this.desk = desk;
        this.light = light;
        this.zones = desk.add(new ZoneTopic());
    }

    void turn(SessionEvent.Turned turned, long now) {
        Topic topic =
                switch (turned.subject()) {
                    case ZONES -> zones;
                };
        desk.want(topic, turned.knob(), turned.value(), now);
    }

    /** A deed goes out: what was commanded before it is overridden. */
    void sent(Deed deed, long now) {
        if (deed instanceof Deed.LoadBuiltInZones) {
            zones.book.presumeAll(knob -> true);
            zones.readings.want(now + Times.STEP_SETTLES);
        }
    }

    /** The device has confirmed a deed. */
    void done(Deed deed, long now) {}
}
