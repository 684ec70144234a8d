/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.codec;

import java.util.List;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.protocol.SyncMessage;

/**
 * A state as one would hand it to an object mapper: the documented keys (sync protocol, section 3) as fields, without
 * helper keys, ranges or checks.
 */
final class PlainState {

    String t = "sync.state";
    long v;
    long ts;
    String u;
    Light s;

    static final class Light {
        int e;
        int p;
        int b;
        int sp;
        int h;
        int i;
        int sa;
        int cx;
        int vr;
        boolean zm;
        int zc;
        List<Zone> z;
        boolean ta;
        int tt;
        int tp;
    }

    static final class Zone {
        int e;
        int p;
        int b;
        int s;
        int n;
    }

    static PlainState of(SyncMessage.State state) {
        PlainState plain = new PlainState();
        plain.v = state.version().value();
        plain.ts = state.timestampMs();
        plain.u = state.sender().text();
        plain.s = of(state.light());
        return plain;
    }

    private static Light of(GroupLight light) {
        Light plain = new Light();
        plain.e = light.effect().value();
        plain.p = light.palette().value();
        plain.b = light.brightness().value();
        plain.sp = light.speed().value();
        plain.h = light.hue().value();
        VisualParameters visual = light.visual();
        plain.i = visual.intensity().value();
        plain.sa = visual.saturation().value();
        plain.cx = visual.complexity().value();
        plain.vr = visual.variation().value();
        plain.zm = light.zoneMode();
        plain.zc = light.zoneCount().value();
        plain.z = light.zones().stream().map(PlainState::of).toList();
        TransitionState transition = light.transition();
        plain.ta = transition.active();
        plain.tt = transition.type().value();
        plain.tp = transition.progress().value();
        return plain;
    }

    private static Zone of(ZoneLight zone) {
        Zone plain = new Zone();
        plain.e = zone.effect().value();
        plain.p = zone.palette().value();
        plain.b = zone.brightness().value();
        plain.s = zone.speed().value();
        plain.n = zone.enabled() ? 1 : 0;
        return plain;
    }
}
