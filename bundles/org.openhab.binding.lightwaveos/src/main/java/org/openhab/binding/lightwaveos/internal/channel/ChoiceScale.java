/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** An id shown as decimal text, and commanded by id or by name. */
final class ChoiceScale implements ValueScale {

    private static final Pattern ID = Pattern.compile("\\d{1,6}");
    private static final int LARGEST_ID = 65535;

    private final IntPredicate accepts;
    private final Supplier<NamedChoices> choices;

    /** @param accepts which ids a device may have at all */
    ChoiceScale(IntPredicate accepts, Supplier<NamedChoices> choices) {
        this.accepts = accepts;
        this.choices = choices;
    }

    @Override
    public State toState(int raw) {
        return new StringType(Integer.toString(raw));
    }

    @Override
    public Wish read(Command command, OptionalInt current) {
        if (command instanceof StringType text) {
            return choose(text.toString());
        }
        if (command instanceof DecimalType number) {
            double value = number.toBigDecimal().doubleValue();
            return value >= 0 && value <= LARGEST_ID && value == Math.rint(value)
                    ? choose(Integer.toString((int) value))
                    : new Wish.Unusable("not a number that an entry can have");
        }
        return new Wish.Unusable("neither a number nor a name");
    }

    /** The choice that a user or a rule wrote down. */
    Wish choose(String text) {
        String wanted = text.strip();
        NamedChoices known = choices.get();
        OptionalInt named = known.idOf(wanted);
        if (named.isPresent()) {
            return new Wish.Value(named.getAsInt());
        }
        if (!ID.matcher(wanted).matches()) {
            return new Wish.Unusable("no entry of that name");
        }
        int id = Integer.parseInt(wanted);
        return accepts.test(id) && known.mayHave(id)
                ? new Wish.Value(id)
                : new Wish.Unusable("the device has no entry of that number");
    }
}
