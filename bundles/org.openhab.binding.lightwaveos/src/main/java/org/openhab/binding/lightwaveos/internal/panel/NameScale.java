/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** A number with a name, shown and commanded by the name that the firmware has for it; commanded by the number, too. */
final class NameScale implements SettingScale {

    private final List<String> names;

    /** @param names in lower case; the first is that of 0 */
    NameScale(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** A number that newer firmware may have is shown as it is. */
    @Override
    public State toState(float raw) {
        int number = Math.round(raw);
        return new StringType(number >= 0 && number < names.size() ? names.get(number) : Integer.toString(number));
    }

    @Override
    public SettingWish read(Command command, Optional<Float> shown) {
        if (!(command instanceof StringType) && !(command instanceof DecimalType)) {
            return new SettingWish.Unusable("neither a number nor a name");
        }
        String wanted = command.toString().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        for (int number = 0; number < names.size(); number++) {
            if (names.get(number).equals(wanted) || Integer.toString(number).equals(wanted)) {
                return new SettingWish.Value(number);
            }
        }
        return new SettingWish.Unusable("it is one of " + String.join(", ", names));
    }
}
