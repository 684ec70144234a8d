/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import com.google.gson.JsonArray;
import org.lightwaveos.testbed.event.BusEvent;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.Type;

/** The events of items. */
final class ItemEvents {

    private ItemEvents() {}

    static BusEvent added(ItemDefinition item) {
        return event(item.name(), "added", "ItemAddedEvent", Json.text(item.json(new Fields())));
    }

    static BusEvent removed(ItemDefinition item) {
        return event(item.name(), "removed", "ItemRemovedEvent", Json.text(item.json(new Fields())));
    }

    static BusEvent updated(ItemDefinition item, ItemDefinition old) {
        JsonArray both = new JsonArray();
        both.add(item.json(new Fields()));
        both.add(old.json(new Fields()));
        return event(item.name(), "updated", "ItemUpdatedEvent", Json.text(both));
    }

    static BusEvent command(String item, Command command) {
        return event(item, "command", "ItemCommandEvent", value(command).text());
    }

    static BusEvent predicted(String item, State state, boolean confirmation) {
        String payload = new Fields()
                .put("predictedType", typeName(state))
                .put("predictedValue", state.toFullString())
                .put("isConfirmation", confirmation)
                .text();
        return event(item, "statepredicted", "ItemStatePredictedEvent", payload);
    }

    static BusEvent state(String item, State state) {
        return event(item, "state", "ItemStateEvent", value(state).text());
    }

    static BusEvent stateUpdated(String item, LiveItem.Snapshot before, State state) {
        String payload =
                value(state).put("lastStateUpdate", text(before.updated())).text();
        return event(item, "stateupdated", "ItemStateUpdatedEvent", payload);
    }

    static BusEvent stateChanged(String item, LiveItem.Snapshot before, State state) {
        String payload = value(state)
                .put("oldType", typeName(before.state()))
                .put("oldValue", before.state().toFullString())
                .put("lastStateUpdate", text(before.updated()))
                .put("lastStateChange", text(before.changed()))
                .text();
        return event(item, "statechanged", "ItemStateChangedEvent", payload);
    }

    private static Fields value(Type type) {
        return new Fields().put("type", typeName(type)).put("value", type.toFullString());
    }

    /** "OnOff" of OnOffType. */
    private static String typeName(Type type) {
        String name = type.getClass().getSimpleName();
        return name.endsWith("Type") ? name.substring(0, name.length() - "Type".length()) : name;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static BusEvent event(String item, String verb, String type, String payload) {
        return new BusEvent("openhab/items/" + item + "/" + verb, type, payload);
    }
}
