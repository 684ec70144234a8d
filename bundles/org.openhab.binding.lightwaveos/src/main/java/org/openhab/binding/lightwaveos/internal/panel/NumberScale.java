/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Unit;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** A number as it is, in its unit and within its bounds. A command without a unit means this one. */
final class NumberScale implements SettingScale {

    private final Unit<?> unit;
    private final float min;
    private final float max;
    private final boolean whole;

    /**
     * @param unit {@link Units#ONE} for a plain number
     * @param whole whether the device takes no fraction; it is rounded then
     */
    NumberScale(Unit<?> unit, float min, float max, boolean whole) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.whole = whole;
    }

    /** The shortest decimal number that is this one for the device: 0.1, not 0.100000001490116. */
    static BigDecimal decimal(float number) {
        BigDecimal shortest = new BigDecimal(Float.toString(number)).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public State toState(float raw) {
        return Units.ONE.equals(unit) ? new DecimalType(decimal(raw)) : new QuantityType<>(decimal(raw), unit);
    }

    @Override
    public SettingWish read(Command command, Optional<Float> shown) {
        if (command instanceof DecimalType number) {
            return within(number.toBigDecimal());
        }
        if (command instanceof QuantityType<?> quantity) {
            @Nullable QuantityType<?> converted = quantity.toUnit(unit);
            return converted == null
                    ? new SettingWish.Unusable("not in a unit of this channel")
                    : within(converted.toBigDecimal());
        }
        return new SettingWish.Unusable("not a number");
    }

    /** By way of a float: rounding 1E-999999999 as a decimal would take all memory there is. */
    private SettingWish within(BigDecimal wanted) {
        float number = wanted.floatValue();
        if (!(number >= min && number <= max)) {
            return new SettingWish.Unusable("outside " + decimal(min).toPlainString() + ".."
                    + decimal(max).toPlainString());
        }
        return new SettingWish.Value(whole ? Math.round(number) : number);
    }
}
