/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.ComplexType;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A colour: hue in degrees (0 to below 360), saturation and brightness in per cent. As a percentage, its brightness. */
@NonNullByDefault
@SuppressWarnings("serial")
public class HSBType extends PercentType implements ComplexType, State, Command {

    public static final String KEY_HUE = "h";
    public static final String KEY_SATURATION = "s";
    public static final String KEY_BRIGHTNESS = "b";

    public static final HSBType BLACK = new HSBType("0,0,0");
    public static final HSBType WHITE = new HSBType("0,0,100");
    public static final HSBType RED = new HSBType("0,100,100");
    public static final HSBType GREEN = new HSBType("120,100,100");
    public static final HSBType BLUE = new HSBType("240,100,100");

    protected BigDecimal hue;
    protected BigDecimal saturation;

    public HSBType() {
        this("0,0,0");
    }

    /** @throws IllegalArgumentException for a hue outside the circle */
    public HSBType(DecimalType h, PercentType s, PercentType b) {
        super(b.toBigDecimal());
        if (h.toBigDecimal().signum() < 0 || h.toBigDecimal().compareTo(BigDecimal.valueOf(360)) >= 0) {
            throw new IllegalArgumentException("Hue must be between 0 and 360");
        }
        hue = h.toBigDecimal();
        saturation = s.toBigDecimal();
    }

    /** @throws IllegalArgumentException for anything but three numbers in range, with commas between */
    public HSBType(String value) {
        this(new DecimalType(part(value, 0)), new PercentType(part(value, 1)), new PercentType(part(value, 2)));
    }

    private static BigDecimal part(String value, int index) {
        String[] parts = value.split(",");
        if (parts.length != 3) {
            throw new IllegalArgumentException(value + " is not a valid HSBType syntax");
        }
        return new BigDecimal(parts[index].strip());
    }

    public static HSBType valueOf(String value) {
        return new HSBType(value);
    }

    /** @throws IllegalArgumentException for a part outside 0 to 255 */
    public static HSBType fromRGB(int r, int g, int b) throws IllegalArgumentException {
        return Rgb.toHsb(r, g, b);
    }

    @Override
    public SortedMap<String, PrimitiveType> getConstituents() {
        return new TreeMap<>(
                Map.of(KEY_HUE, getHue(), KEY_SATURATION, getSaturation(), KEY_BRIGHTNESS, getBrightness()));
    }

    public DecimalType getHue() {
        return new DecimalType(hue);
    }

    public PercentType getSaturation() {
        return new PercentType(saturation);
    }

    public PercentType getBrightness() {
        return new PercentType(value);
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public String toFullString() {
        return getHue() + "," + getSaturation() + "," + getBrightness();
    }

    /** {@code %hsb%} or {@code %s}: the three numbers; {@code %rgb%}: red, green and blue from 0 to 255. */
    @Override
    public String format(String pattern) {
        if (pattern.contains("%rgb%")) {
            int[] rgb = Rgb.of(this);
            return String.format(pattern.replace("%rgb%", "%s"), rgb[0] + "," + rgb[1] + "," + rgb[2]);
        }
        return String.format(pattern.replace("%hsb%", "%s"), toFullString());
    }

    @Override
    public int hashCode() {
        return (getHue().hashCode() * 31 + getSaturation().hashCode()) * 31 + super.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof HSBType
                && getHue().equals(((HSBType) obj).getHue())
                && getSaturation().equals(((HSBType) obj).getSaturation())
                && getBrightness().equals(((HSBType) obj).getBrightness());
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(value.signum() != 0));
        }
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value.divide(BIG_DECIMAL_HUNDRED, 8, RoundingMode.UP)));
        }
        if (target == PercentType.class) {
            return target.cast(getBrightness());
        }
        return defaultConversion(target);
    }
}
