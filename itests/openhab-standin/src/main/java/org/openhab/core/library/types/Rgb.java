/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Red, green and blue from 0 to 255, to and from hue, saturation and brightness. */
@NonNullByDefault
final class Rgb {

    private Rgb() {}

    static HSBType toHsb(int red, int green, int blue) {
        int highest = Math.max(red, Math.max(green, blue));
        int lowest = Math.min(red, Math.min(green, blue));
        if (lowest < 0 || highest > 255) {
            throw new IllegalArgumentException("RGB must be between 0 and 255: " + red + "," + green + "," + blue);
        }
        double span = highest - lowest;
        double sixth = 0;
        if (span > 0 && highest == red) {
            sixth = (green - blue) / span + (green < blue ? 6 : 0);
        } else if (span > 0 && highest == green) {
            sixth = (blue - red) / span + 2;
        } else if (span > 0) {
            sixth = (red - green) / span + 4;
        }
        return new HSBType(
                new DecimalType(rounded(sixth * 60)),
                new PercentType(rounded(highest == 0 ? 0 : span / highest * 100)),
                new PercentType(rounded(highest * 100 / 255.0)));
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number, MathContext.DECIMAL32);
    }

    static int[] of(HSBType colour) {
        // Where red, green and blue are fullest, counted in sixths of the circle.
        double[] offsets = {5, 3, 1};
        int[] rgb = new int[3];
        for (int i = 0; i < rgb.length; i++) {
            double at = (offsets[i] + colour.getHue().doubleValue() / 60) % 6;
            double missing = Math.max(0, Math.min(1, Math.min(at, 4 - at)));
            double share = 1 - colour.getSaturation().doubleValue() / 100 * missing;
            rgb[i] = BigDecimal.valueOf(colour.getBrightness().doubleValue() * 2.55 * share)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        }
        return rgb;
    }
}
