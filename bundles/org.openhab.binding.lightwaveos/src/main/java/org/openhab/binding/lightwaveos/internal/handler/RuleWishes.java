/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.Wish;

/** Reads what rules write: effects and transitions, by number or by name. */
final class RuleWishes {

    private final ChannelScales scales;

    RuleWishes(ChannelScales scales) {
        this.scales = scales;
    }

    /** The effect's id; empty if there is no such effect. */
    OptionalInt effect(String idOrName) {
        return scales.effectNamed(idOrName) instanceof Wish.Value value
                ? OptionalInt.of(value.raw())
                : OptionalInt.empty();
    }

    /** The transition, none for a blank text; an empty Optional if there is no such transition. */
    static Optional<OptionalInt> transition(@Nullable String idOrName) {
        String wanted = idOrName == null ? "" : idOrName.strip();
        if (wanted.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return Transitions.all().stream()
                .filter(transition -> isNamed(transition, wanted))
                .map(transition -> OptionalInt.of(transition.id()))
                .findFirst();
    }

    private static boolean isNamed(Transition transition, String wanted) {
        return transition.name().equalsIgnoreCase(wanted)
                || Integer.toString(transition.id()).equals(wanted);
    }
}
