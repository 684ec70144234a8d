/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * 256 steps to a turn, shown as whole degrees 0..359. Every step has a degree of its own, so what was read is what is
 * written back. There are more degrees than steps: the one that was commanded last is kept and shown for its step, so
 * that a slider stays where it was put.
 */
final class HueScale implements ValueScale {

    private static final int DEGREES = 360;
    private static final int STEPS = 256;

    /** Beyond it a number is an error, not a number of turns. */
    private static final double LARGEST_ANGLE = 1e6;

    private record Commanded(int degrees, int raw) {}

    private volatile Commanded last = new Commanded(0, 0);

    static int toRaw(int degrees) {
        return Math.floorMod(Math.round(degrees * STEPS / 360f), STEPS);
    }

    static int toDegrees(int raw) {
        return Math.round(raw * 360f / STEPS);
    }

    @Override
    public State toState(int raw) {
        Commanded commanded = last;
        int degrees = commanded.raw() == raw ? commanded.degrees() : toDegrees(raw);
        return new QuantityType<>(degrees, Units.DEGREE_ANGLE);
    }

    @Override
    public Wish read(Command command, OptionalInt current) {
        if (command instanceof QuantityType<?> quantity) {
            @Nullable QuantityType<?> degrees = quantity.toUnit(Units.DEGREE_ANGLE);
            return degrees == null ? new Wish.Unusable("not an angle") : turnTo(degrees.toBigDecimal());
        }
        if (command instanceof DecimalType number) {
            return turnTo(number.toBigDecimal());
        }
        return new Wish.Unusable("a hue is an angle in degrees");
    }

    private Wish turnTo(BigDecimal angle) {
        double number = angle.doubleValue();
        if (!(Math.abs(number) <= LARGEST_ANGLE)) {
            return new Wish.Unusable("not an angle that means anything");
        }
        int degrees = Math.floorMod((int) Math.round(number), DEGREES);
        Commanded commanded = new Commanded(degrees, toRaw(degrees));
        last = commanded;
        return new Wish.Value(commanded.raw());
    }
}
