/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** 0 and 1 shown as OFF and ON. */
final class SwitchScale implements ValueScale {

    @Override
    public State toState(int raw) {
        return OnOffType.from(raw != 0);
    }

    @Override
    public Wish read(Command command, OptionalInt current) {
        return command instanceof OnOffType onOff
                ? new Wish.Value(onOff == OnOffType.ON ? 1 : 0)
                : new Wish.Unusable("a switch takes ON and OFF");
    }
}
