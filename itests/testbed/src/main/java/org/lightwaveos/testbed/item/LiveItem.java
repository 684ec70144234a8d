/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javax.measure.Unit;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/** An item and its state. States change on the event bus' thread only. */
public final class LiveItem {

    /**
     * The state at one moment.
     *
     * @param last the state before, null if there was none
     * @param updated when it was last set, null if never
     * @param changed when it last became another, null if never
     */
    public record Snapshot(State state, State last, ZonedDateTime updated, ZonedDateTime changed) {}

    private final ItemDefinition definition;
    private volatile Snapshot snapshot;

    LiveItem(ItemDefinition definition, Snapshot snapshot) {
        this.definition = definition;
        this.snapshot = snapshot;
    }

    static LiveItem fresh(ItemDefinition definition) {
        return new LiveItem(definition, new Snapshot(UnDefType.NULL, null, null, null));
    }

    public ItemDefinition definition() {
        return definition;
    }

    public String name() {
        return definition.name();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The command that a text stands for, if the item takes it. */
    public Optional<Command> parseCommand(String text) {
        return Optional.ofNullable(TypeParser.parseCommand(definition.itemType().commands(), text));
    }

    /** The state that a text stands for, if the item takes it. */
    public Optional<State> parseState(String text) {
        return Optional.ofNullable(TypeParser.parseState(definition.itemType().states(), text));
    }

    boolean accepts(State state) {
        return definition.itemType().accepts(state);
    }

    /** Sets the state; the caller has made sure that it is accepted. */
    Snapshot apply(State state) {
        Snapshot before = snapshot;
        State stored = stored(state);
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        snapshot = stored.equals(before.state())
                ? new Snapshot(stored, before.last(), now, before.changed())
                : new Snapshot(stored, before.state(), now, now);
        return before;
    }

    /** Items keep one form: a Dimmer percent, a Color HSB, a Number its own unit. */
    private State stored(State state) {
        if (state instanceof UnDefType) {
            return state;
        }
        State converted =
                switch (ItemType.main(definition.type())) {
                    case "Dimmer" -> state.as(PercentType.class);
                    case "Color" -> state.as(HSBType.class);
                    case "Number" -> number(state);
                    default -> state;
                };
        return converted == null ? state : converted;
    }

    private State number(State state) {
        Optional<Unit<?>> unit = ItemUnits.of(definition.type());
        if (unit.isEmpty()) {
            return state instanceof QuantityType<?> quantity ? new DecimalType(quantity.toBigDecimal()) : state;
        }
        if (state instanceof DecimalType decimal) {
            return new QuantityType<>(decimal.toBigDecimal(), unit.get());
        }
        return state instanceof QuantityType<?> quantity ? quantity.toUnit(unit.get()) : state;
    }

    List<Class<? extends State>> acceptedStates() {
        return definition.itemType().states();
    }
}
