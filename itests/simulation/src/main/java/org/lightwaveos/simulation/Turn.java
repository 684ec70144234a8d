/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.random.RandomGenerator;
import org.lightwaveos.model.LightField;

/**
 * What a person does at a device by its app.
 *
 * @param field what it changes of the light
 * @param value to what
 */
record Turn(LightField field, int value) {

    /** Something that the device can show, that is not shown now, and that a group can have it show. */
    static Turn random(RandomGenerator random, Adoptee adoptee) {
        LightField field =
                switch (random.nextInt(6)) {
                    case 0 -> LightField.SPEED;
                    case 1 -> LightField.PALETTE;
                    case 2 -> LightField.SATURATION;
                    case 3 -> adoptee.device().isOld ? LightField.INTENSITY : LightField.EFFECT;
                    default -> LightField.BRIGHTNESS;
                };
        int now = Expected.value(adoptee.device().light(), field);
        while (true) {
            int value = value(random, field, adoptee.settings().brightnessPercent());
            if (value != now) {
                return new Turn(field, value);
            }
        }
    }

    private static int value(RandomGenerator random, LightField field, int percent) {
        return switch (field) {
            case SPEED -> 1 + random.nextInt(50);
            case PALETTE -> random.nextInt(75);
            case EFFECT -> 256 + random.nextInt(13);
            case BRIGHTNESS -> random.nextInt(Math.min(255, 255 * percent / 100) + 1);
            default -> random.nextInt(256);
        };
    }

    String text() {
        return switch (field) {
            case BRIGHTNESS -> "{\"type\":\"setBrightness\",\"value\":" + value + "}";
            case SPEED -> "{\"type\":\"setSpeed\",\"value\":" + value + "}";
            case EFFECT -> "{\"type\":\"setEffect\",\"effectId\":" + value + "}";
            default -> "{\"type\":\"parameters.set\",\"" + field.key() + "\":" + value + "}";
        };
    }
}
