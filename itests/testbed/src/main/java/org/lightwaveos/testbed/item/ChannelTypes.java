/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.util.Optional;
import javax.measure.Unit;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Channel;
import org.openhab.core.types.State;
import org.openhab.core.types.Type;
import org.openhab.core.types.TypeParser;

/** Fits values between an item and a channel of another type. */
final class ChannelTypes {

    private ChannelTypes() {}

    /** Takes units away from, or gives them to, a number on its way to a channel; anything else stays as it is. */
    static Type withChannelsUnit(Type value, Channel channel, ItemDefinition item) {
        String accepted = channel.getAcceptedItemType();
        if (accepted == null) {
            return value;
        }
        if (accepted.equals("Number") && value instanceof QuantityType<?> quantity) {
            return new DecimalType(quantity.toBigDecimal());
        }
        Optional<String> dimension = ItemType.dimension(accepted);
        Optional<Unit<?>> unit = ItemUnits.of(item.type());
        boolean same = dimension.isPresent() && dimension.equals(ItemType.dimension(item.type()));
        if (value instanceof DecimalType decimal && !(value instanceof PercentType) && same && unit.isPresent()) {
            return new QuantityType<>(decimal.toBigDecimal(), unit.get());
        }
        return value;
    }

    /** Whether openHAB passes the command on to a channel of this type. */
    static boolean takes(Channel channel, Type command) {
        String accepted = channel.getAcceptedItemType();
        Optional<ItemType> type = ItemType.named(accepted);
        if (type.isEmpty() || (accepted.startsWith("Number") && command instanceof QuantityType)) {
            return true;
        }
        var commands = type.get().commands();
        if (commands.contains(command.getClass())) {
            return true;
        }
        boolean percent = command instanceof PercentType;
        return (accepted.equals("Dimmer") && command instanceof HSBType)
                || (percent && (commands.contains(PercentType.class) || commands.contains(OnOffType.class)));
    }

    /** A handler's state in a form that the item accepts, as far as there is one. */
    static State acceptedBy(LiveItem item, State state) {
        if (state instanceof StringType && !item.definition().type().equals("String")) {
            State parsed = TypeParser.parseState(item.acceptedStates(), state.toString());
            return parsed == null ? state : parsed;
        }
        if (item.acceptedStates().contains(state.getClass())) {
            return state;
        }
        for (Class<? extends State> type : item.acceptedStates()) {
            State converted = state.as(type);
            if (converted != null) {
                return converted;
            }
        }
        return state;
    }
}
