/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import org.lightwaveos.peer.light.VisualParameters;

/**
 * A command's text. The two palette commands are written flat ({@code "z":0,"p":7} in the envelope): the documented form
 * is the one that firmware cannot read. Three more ({@code ttr}, {@code utr}, {@code zmm}) it reads in no form; send those
 * as a state.
 */
final class CommandText {

    private CommandText() {}

    static void write(StringBuilder out, SyncMessage.Command command) {
        LightCommand change = command.change();
        out.append("{\"t\":\"sync.cmd\",\"c\":\"").append(CommandCode.of(change).letters());
        out.append("\",\"v\":").append(command.version().value());
        out.append(",\"ts\":").append(command.timestampMs());
        out.append(",\"u\":\"").append(command.sender()).append('"');
        if (change instanceof LightCommand.SetPalette c) {
            out.append(",\"p\":").append(c.palette().value());
        } else if (change instanceof LightCommand.SetZonePalette c) {
            out.append(",\"z\":").append(c.zone().value());
            out.append(",\"p\":").append(c.palette().value());
        } else {
            out.append(",\"p\":{").append(parameters(change)).append('}');
        }
        out.append('}');
    }

    private static String parameters(LightCommand change) {
        if (change instanceof LightCommand.SetEffect c) {
            return "\"e\":" + c.effect().value();
        } else if (change instanceof LightCommand.SetBrightness c) {
            return "\"b\":" + c.brightness().value();
        } else if (change instanceof LightCommand.SetSpeed c) {
            return "\"s\":" + c.speed().value();
        } else if (change instanceof LightCommand.SetIntensity c) {
            return "\"i\":" + c.value().value();
        } else if (change instanceof LightCommand.SetSaturation c) {
            return "\"a\":" + c.value().value();
        } else if (change instanceof LightCommand.SetComplexity c) {
            return "\"x\":" + c.value().value();
        } else if (change instanceof LightCommand.SetVariation c) {
            return "\"r\":" + c.value().value();
        } else if (change instanceof LightCommand.SetVisual c) {
            VisualParameters v = c.visual();
            return "\"i\":" + v.intensity().value() + ",\"a\":" + v.saturation().value() + ",\"x\":"
                    + v.complexity().value() + ",\"r\":" + v.variation().value();
        } else if (change instanceof LightCommand.SetZoneMode c) {
            return "\"n\":" + bit(c.enabled()) + ",\"c\":" + c.count().value();
        } else if (change instanceof LightCommand.TriggerTransition c) {
            return "\"t\":" + c.type().value();
        } else if (change instanceof LightCommand.UpdateTransition c) {
            return "\"t\":" + c.type().value() + ",\"g\":" + c.progress().value();
        }
        return zoneParameters(change);
    }

    private static String zoneParameters(LightCommand change) {
        if (change instanceof LightCommand.EnableZone c) {
            return "\"z\":" + c.zone().value() + ",\"n\":" + bit(c.enabled());
        } else if (change instanceof LightCommand.SetZoneEffect c) {
            return "\"z\":" + c.zone().value() + ",\"e\":" + c.effect().value();
        } else if (change instanceof LightCommand.SetZoneBrightness c) {
            return "\"z\":" + c.zone().value() + ",\"b\":" + c.brightness().value();
        } else if (change instanceof LightCommand.SetZoneSpeed c) {
            return "\"z\":" + c.zone().value() + ",\"s\":" + c.speed().value();
        }
        return "";
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
