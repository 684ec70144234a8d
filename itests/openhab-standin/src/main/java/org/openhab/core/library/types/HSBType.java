/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.ComplexType;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A colour: hue in degrees, saturation and brightness in per cent. */
@NonNullByDefault
public class HSBType extends PercentType implements ComplexType, State, Command {

    public static final String KEY_HUE = "h";

    public static final String KEY_SATURATION = "s";

    public static final String KEY_BRIGHTNESS = "b";

    public static final HSBType BLACK = /*INIT*/ null;

    public static final HSBType WHITE = /*INIT*/ null;

    public static final HSBType RED = /*INIT*/ null;

    public static final HSBType GREEN = /*INIT*/ null;

    public static final HSBType BLUE = /*INIT*/ null;

    protected BigDecimal hue;

    protected BigDecimal saturation;

    public HSBType() {
        throw new UnsupportedOperationException();
    }

    public HSBType(DecimalType h, PercentType s, PercentType b) {
        throw new UnsupportedOperationException();
    }

    public HSBType(String value) {
        throw new UnsupportedOperationException();
    }

    public static HSBType valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    public static HSBType fromRGB(int r, int g, int b) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static HSBType fromXY(float x, float y) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<String, PrimitiveType> getConstituents() {
        throw new UnsupportedOperationException();
    }

    public DecimalType getHue() {
        throw new UnsupportedOperationException();
    }

    public PercentType getSaturation() {
        throw new UnsupportedOperationException();
    }

    public PercentType getBrightness() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public PercentType getRed() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public PercentType getGreen() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public PercentType getBlue() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public int getRGB() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toFullString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String format(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public PercentType[] toRGB() {
        throw new UnsupportedOperationException();
    }

    public PercentType[] toXY() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        throw new UnsupportedOperationException();
    }

    public boolean closeTo(HSBType other, double maxPercentage) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}
