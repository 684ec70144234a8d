/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.net.URI;
import java.util.List;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.thing.type.TriggerChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.EventOption;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

/** Reads a {@code <channel-type>}. */
final class ChannelTypeReader {

    private final String bindingId;
    private final TextLookup texts;

    ChannelTypeReader(String bindingId, TextLookup texts) {
        this.bindingId = bindingId;
        this.texts = texts;
    }

    /** @param config where its configuration is described, or null */
    ChannelType read(Xml xml, URI config) {
        String id = xml.attribute("id");
        ChannelTypeUID uid = new ChannelTypeUID(bindingId, id);
        String key = "channel-type." + bindingId + "." + id;
        String label = texts.of(xml.text("label"), key + ".label");
        if ("trigger".equalsIgnoreCase(xml.text("kind"))) {
            TriggerChannelTypeBuilder trigger = ChannelTypeBuilder.trigger(uid, label);
            xml.child("event").ifPresent(event -> trigger.withEventDescription(event(event, key)));
            return common(trigger, xml, key, config).build();
        }
        StateChannelTypeBuilder state = ChannelTypeBuilder.state(uid, label, xml.text("item-type"));
        xml.child("item-type").map(type -> type.attribute("unitHint")).ifPresent(state::withUnitHint);
        xml.child("state").ifPresent(element -> state.withStateDescriptionFragment(state(element, key)));
        xml.child("command").ifPresent(element -> state.withCommandDescription(command(element, key)));
        String policy = xml.text("autoUpdatePolicy");
        if (policy != null) {
            state.withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
        }
        return common(state, xml, key, config).build();
    }

    private <T extends ChannelTypeBuilder<T>> T common(T builder, Xml xml, String key, URI config) {
        builder.isAdvanced(xml.flag("advanced"));
        String description = texts.of(xml.text("description"), key + ".description");
        if (description != null) {
            builder.withDescription(description);
        }
        String category = xml.text("category");
        if (category != null) {
            builder.withCategory(category);
        }
        builder.withTags(xml.list("tags", "tag").stream().map(Xml::text).toList());
        if (config != null) {
            builder.withConfigDescriptionURI(config);
        }
        return builder;
    }

    private StateDescriptionFragment state(Xml xml, String key) {
        StateDescriptionFragmentBuilder builder = StateDescriptionFragmentBuilder.create()
                .withReadOnly(xml.flag("readOnly"))
                .withOptions(xml.list("options", "option").stream()
                        .map(option ->
                                new StateOption(option.attribute("value"), label(option, key + ".state.option.")))
                        .toList());
        if (xml.number("min") != null) {
            builder.withMinimum(xml.number("min"));
        }
        if (xml.number("max") != null) {
            builder.withMaximum(xml.number("max"));
        }
        if (xml.number("step") != null) {
            builder.withStep(xml.number("step"));
        }
        if (xml.attribute("pattern") != null) {
            builder.withPattern(texts.of(xml.attribute("pattern"), key + ".state.pattern"));
        }
        return builder.build();
    }

    private CommandDescription command(Xml xml, String key) {
        return CommandDescriptionBuilder.create()
                .withCommandOptions(xml.list("options", "option").stream()
                        .map(option ->
                                new CommandOption(option.attribute("value"), label(option, key + ".command.option.")))
                        .toList())
                .build();
    }

    private EventDescription event(Xml xml, String key) {
        List<EventOption> options = xml.list("options", "option").stream()
                .map(option -> new EventOption(option.attribute("value"), label(option, key + ".event.option.")))
                .toList();
        return new EventDescription(options);
    }

    private String label(Xml option, String prefix) {
        return texts.of(option.text(), prefix + option.attribute("value"));
    }
}
