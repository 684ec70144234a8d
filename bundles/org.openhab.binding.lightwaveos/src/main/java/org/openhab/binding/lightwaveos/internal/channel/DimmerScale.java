/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** What all dimmers have in common: the commands that they understand, in percent. */
abstract class DimmerScale implements ValueScale {

    /** A step of INCREASE and DECREASE, in percent. */
    private static final double STEP = 10;

    /** The device's value for 0..100 %. */
    abstract int toRaw(double percent);

    /** The percentage shown for a device's value; {@link #toRaw} turns it back into that very value. */
    abstract BigDecimal toPercent(int raw);

    @Override
    public final State toState(int raw) {
        return new PercentType(toPercent(raw));
    }

    @Override
    public final Wish read(Command command, OptionalInt current) {
        if (command instanceof OnOffType onOff) {
            return onOff == OnOffType.ON ? new Wish.On() : new Wish.Off();
        }
        if (command instanceof IncreaseDecreaseType direction) {
            return step(direction, current);
        }
        if (command instanceof DecimalType number) {
            return fromPercent(number.toBigDecimal());
        }
        if (command instanceof QuantityType<?> quantity) {
            @Nullable QuantityType<?> percent = quantity.toUnit(Units.PERCENT);
            return percent == null ? new Wish.Unusable("not a percentage") : fromPercent(percent.toBigDecimal());
        }
        return new Wish.Unusable("a dimmer takes 0..100, ON, OFF, INCREASE and DECREASE");
    }

    /** By way of a double: rounding 1E-999999999 as a decimal would take all memory there is. */
    private Wish fromPercent(BigDecimal decimal) {
        double percent = decimal.doubleValue();
        return percent >= 0 && percent <= 100 ? new Wish.Value(toRaw(percent)) : new Wish.Unusable("outside 0..100 %");
    }

    private Wish step(IncreaseDecreaseType direction, OptionalInt current) {
        if (current.isEmpty()) {
            return new Wish.Unusable("the present value is not known yet");
        }
        double now = toPercent(current.getAsInt()).doubleValue();
        double next = direction == IncreaseDecreaseType.INCREASE ? Math.min(100, now + STEP) : Math.max(0, now - STEP);
        return new Wish.Value(toRaw(next));
    }
}
