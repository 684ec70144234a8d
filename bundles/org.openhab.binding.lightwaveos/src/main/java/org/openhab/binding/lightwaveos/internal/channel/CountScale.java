/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** A number of things, from one up to what the device can have. */
final class CountScale implements ValueScale {

    private final IntSupplier most;

    CountScale(IntSupplier most) {
        this.most = most;
    }

    @Override
    public State toState(int raw) {
        return new DecimalType(raw);
    }

    @Override
    public Wish read(Command command, OptionalInt current) {
        int max = most.getAsInt();
        if (command instanceof DecimalType number) {
            double value = number.toBigDecimal().doubleValue();
            if (value >= 1 && value <= max && value == Math.rint(value)) {
                return new Wish.Value((int) value);
            }
        }
        return new Wish.Unusable("it takes a number from 1 to " + max);
    }
}
