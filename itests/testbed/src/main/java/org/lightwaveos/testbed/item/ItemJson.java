/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZonedDateTime;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Items as the REST API shows them. Metadata is left out: the testbed has no semantic model. */
@Component(service = ItemJson.class)
public final class ItemJson {

    private final ItemDescriptions descriptions;

    @Activate
    public ItemJson(@Reference ItemDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * @param link the item's own address
     * @param editable null to leave the field out, as openHAB does in its answer to a PUT
     */
    public JsonObject of(LiveItem item, String link, Boolean editable) {
        LiveItem.Snapshot now = item.snapshot();
        ItemDefinition definition = item.definition();
        Fields fields = new Fields()
                .put("link", link)
                .put("state", now.state().toFullString())
                .put("stateDescription", stateDescription(item))
                .put(
                        "commandDescription",
                        descriptions.command(item).map(ItemJson::command).orElse(null))
                .put("lastState", now.last() == null ? null : now.last().toFullString())
                .put("lastStateUpdate", millis(now.updated()))
                .put("lastStateChange", millis(now.changed()))
                .put(
                        "unitSymbol",
                        ItemUnits.of(definition.type()).map(Object::toString).orElse(null))
                .put("editable", editable);
        return definition.json(fields);
    }

    private JsonObject stateDescription(LiveItem item) {
        String fallback = defaultPattern(item.definition().type());
        return descriptions
                .state(item)
                .map(description -> state(description, fallback))
                .orElseGet(() -> fallback == null
                        ? null
                        : new Fields()
                                .put("pattern", fallback)
                                .put("readOnly", false)
                                .put("options", new JsonArray())
                                .json());
    }

    private static String defaultPattern(String type) {
        return switch (ItemType.main(type)) {
            case "String" -> "%s";
            case "Number" -> ItemType.dimension(type).isPresent() ? "%.0f %unit%" : "%.0f";
            default -> null;
        };
    }

    /** The description's own pattern wins over the default of the item's type. */
    private static JsonObject state(StateDescription description, String fallbackPattern) {
        JsonArray options = new JsonArray();
        description
                .getOptions()
                .forEach(option -> options.add(new Fields()
                        .put("value", option.getValue())
                        .put("label", option.getLabel())
                        .json()));
        String pattern = description.getPattern() == null ? fallbackPattern : description.getPattern();
        return state(description)
                .put("pattern", pattern)
                .put("readOnly", description.isReadOnly())
                .put("options", options)
                .json();
    }

    private static Fields state(StateDescription description) {
        return new Fields()
                .put("minimum", description.getMinimum())
                .put("maximum", description.getMaximum())
                .put("step", description.getStep());
    }

    /** The bare description of a channel type, as thing types show it. */
    public static JsonObject ofChannelType(StateDescription description) {
        return description == null ? null : state(description, null);
    }

    private static JsonObject command(CommandDescription description) {
        JsonArray options = new JsonArray();
        description
                .getCommandOptions()
                .forEach(option -> options.add(new Fields()
                        .put("command", option.getCommand())
                        .put("label", option.getLabel())
                        .json()));
        return new Fields().put("commandOptions", Json.tree(options)).json();
    }

    private static Long millis(ZonedDateTime time) {
        return time == null ? null : time.toInstant().toEpochMilli();
    }
}
