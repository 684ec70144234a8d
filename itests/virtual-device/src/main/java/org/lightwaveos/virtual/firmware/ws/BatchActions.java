/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** The actions of a batch, on WebSocket and REST alike. Values are converted, not checked: what does not fit is 0. */
public final class BatchActions {

    /** How it went; an action that the renderer's queue rejected counts as processed. */
    public record Tally(int processed, int failed) {}

    private static final int STALE_SPEED_LIMIT = 50;

    private BatchActions() {}

    /** Runs all actions in order. */
    public static Tally run(JsonArray operations, Device device, Outbox out) {
        int processed = 0;
        for (JsonValue operation : operations.items()) {
            if (runOne(operation, device, out)) {
                processed++;
            }
        }
        return new Tally(processed, operations.size() - processed);
    }

    private static boolean runOne(JsonValue op, Device device, Outbox out) {
        return switch (op.get("action").asCString()) {
            case "setBrightness" -> op.has("value") && set(out, Setter.BRIGHTNESS, uint8(op, "value"));
            case "setSpeed" -> op.has("value") && setSpeed(out, uint8(op, "value"));
            case "setEffect" -> op.has("effectId") && setEffect(device, out, uint16(op, "effectId"));
            case "setPalette" -> op.has("paletteId") && set(out, Setter.PALETTE, uint8(op, "paletteId"));
            case "transition" -> op.has("toEffect") && transition(op, device, out);
            case "setZoneEffect" -> op.has("zoneId") && op.has("effectId") && setZoneEffect(op, device);
            default -> false;
        };
    }

    private static boolean set(Outbox out, Setter setter, int... arguments) {
        out.set(setter, arguments);
        return true;
    }

    private static boolean setSpeed(Outbox out, int speed) {
        return speed >= 1 && speed <= STALE_SPEED_LIMIT && set(out, Setter.SPEED, speed);
    }

    private static boolean setEffect(Device device, Outbox out, int effect) {
        return device.effects().has(effect) && set(out, Setter.EFFECT, effect);
    }

    private static boolean transition(JsonValue op, Device device, Outbox out) {
        int effect = uint16(op, "toEffect");
        int type = (int) op.get("type").or(IntType.INT32, 0) & 0xFF;
        return device.effects().has(effect) && set(out, Setter.TRANSITION, effect, type);
    }

    /** Neither the effect nor, beyond the guard, the zone is checked. */
    private static boolean setZoneEffect(JsonValue op, Device device) {
        int effect = uint16(op, "effectId");
        device.zones().change(uint8(op, "zoneId"), zone -> zone.withEffect(effect));
        return true;
    }

    private static int uint8(JsonValue op, String key) {
        return (int) op.get(key).as(IntType.UINT8);
    }

    private static int uint16(JsonValue op, String key) {
        return (int) op.get(key).as(IntType.UINT16);
    }
}
