/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneLight;

/**
 * A state's text, in the helper-key form (sync protocol, section 5): firmware takes the value of the key behind the one
 * that it looks for, so each global key is followed by a helper with the same value ({@code "b":77,"_b":77}), which every
 * other reader passes over. {@code "s":{} and {@code "z":[} must contain no blank.
 */
final class StateText {

    private StateText() {}

    static void write(StringBuilder out, SyncMessage.State state) {
        out.append("{\"t\":\"sync.state\",");
        twice(out, "v", state.version().value());
        out.append("\"ts\":").append(state.timestampMs());
        out.append(",\"u\":\"").append(state.sender()).append("\",\"s\":{");
        light(out, state.light());
        out.append('}');
        // Behind everything that firmware looks for.
        state.confirms().ifPresent(version -> out.append(",\"ak\":").append(version.value()));
        out.append('}');
    }

    private static void light(StringBuilder out, GroupLight light) {
        twice(out, "e", light.effect().value());
        twice(out, "p", light.palette().value());
        twice(out, "b", light.brightness().value());
        twice(out, "sp", light.speed().value());
        twice(out, "h", light.hue().value());
        VisualParameters visual = light.visual();
        twice(out, "i", visual.intensity().value());
        twice(out, "sa", visual.saturation().value());
        twice(out, "cx", visual.complexity().value());
        twice(out, "vr", visual.variation().value());
        twice(out, "zm", light.zoneMode());
        twice(out, "zc", light.zoneCount().value());
        out.append("\"z\":[");
        for (ZoneLight zone : light.zones()) {
            zone(out, zone);
        }
        out.setCharAt(out.length() - 1, ']');
        out.append(',');
        TransitionState transition = light.transition();
        twice(out, "ta", transition.active());
        twice(out, "tt", transition.type().value());
        twice(out, "tp", transition.progress().value());
        out.setLength(out.length() - 1);
    }

    private static void zone(StringBuilder out, ZoneLight zone) {
        out.append("{\"e\":").append(zone.effect().value());
        out.append(",\"p\":").append(zone.palette().value());
        out.append(",\"b\":").append(zone.brightness().value());
        out.append(",\"s\":").append(zone.speed().value());
        out.append(",\"n\":").append(zone.enabled() ? 1 : 0).append("},");
    }

    private static void twice(StringBuilder out, String key, long value) {
        out.append('"').append(key).append("\":").append(value);
        out.append(",\"_").append(key).append("\":").append(value).append(',');
    }

    private static void twice(StringBuilder out, String key, boolean value) {
        out.append('"').append(key).append("\":").append(value);
        out.append(",\"_").append(key).append("\":").append(value).append(',');
    }
}
