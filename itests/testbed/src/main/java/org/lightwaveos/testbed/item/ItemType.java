/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PlayPauseType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.RewindFastforwardType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * What items of a type accept, in the order in which text is tried.
 *
 * @param states the classes of their states
 * @param commands the classes of their commands
 */
record ItemType(List<Class<? extends State>> states, List<Class<? extends Command>> commands) {

    private static final Map<String, ItemType> BY_NAME = Map.of(
            "Color",
            new ItemType(
                    List.of(HSBType.class, PercentType.class, OnOffType.class, UnDefType.class),
                    List.of(
                            HSBType.class,
                            PercentType.class,
                            OnOffType.class,
                            IncreaseDecreaseType.class,
                            RefreshType.class)),
            "Contact",
            new ItemType(List.of(OpenClosedType.class, UnDefType.class), List.of(RefreshType.class)),
            "Dimmer",
            new ItemType(
                    List.of(PercentType.class, OnOffType.class, UnDefType.class),
                    List.of(PercentType.class, OnOffType.class, IncreaseDecreaseType.class, RefreshType.class)),
            "Image",
            new ItemType(List.of(RawType.class, UnDefType.class), List.of(RefreshType.class)),
            "Number",
            new ItemType(
                    List.of(DecimalType.class, QuantityType.class, UnDefType.class),
                    List.of(DecimalType.class, QuantityType.class, RefreshType.class)),
            "Player",
            new ItemType(
                    List.of(PlayPauseType.class, RewindFastforwardType.class, UnDefType.class),
                    List.of(
                            PlayPauseType.class,
                            RewindFastforwardType.class,
                            NextPreviousType.class,
                            RefreshType.class)),
            "String",
            new ItemType(
                    List.of(StringType.class, DateTimeType.class, UnDefType.class),
                    List.of(StringType.class, RefreshType.class)),
            "Switch",
            new ItemType(List.of(OnOffType.class, UnDefType.class), List.of(OnOffType.class, RefreshType.class)));

    /** The type by its name; "Number:Angle" is a Number. */
    static Optional<ItemType> named(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(BY_NAME.get(main(name)));
    }

    /** "Number" of "Number:Angle". */
    static String main(String name) {
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    }

    /** "Angle" of "Number:Angle", empty for a plain type. */
    static Optional<String> dimension(String name) {
        return name.contains(":") ? Optional.of(name.substring(name.indexOf(':') + 1)) : Optional.empty();
    }

    boolean accepts(State state) {
        return states.stream().anyMatch(type -> type.isInstance(state));
    }
}
