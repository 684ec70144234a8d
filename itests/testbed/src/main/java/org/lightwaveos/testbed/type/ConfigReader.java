/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.config.core.ConfigDescriptionParameterGroupBuilder;
import org.openhab.core.config.core.ParameterOption;

/** Reads a {@code <config-description>}. */
final class ConfigReader {

    private final TextLookup texts;

    ConfigReader(TextLookup texts) {
        this.texts = texts;
    }

    /** @param textPrefix what the keys of its texts begin with, like "thing-type.config.binding.type" */
    ConfigDescription read(Xml xml, URI uri, String textPrefix) {
        List<ConfigDescriptionParameter> parameters = new ArrayList<>();
        xml.children("parameter").forEach(parameter -> parameters.add(parameter(parameter, textPrefix)));
        List<ConfigDescriptionParameterGroup> groups = new ArrayList<>();
        xml.children("parameter-group").forEach(group -> groups.add(group(group, textPrefix)));
        return ConfigDescriptionBuilder.create(uri)
                .withParameters(parameters)
                .withParameterGroups(groups)
                .build();
    }

    private ConfigDescriptionParameter parameter(Xml xml, String textPrefix) {
        String name = xml.attribute("name");
        String key = textPrefix + "." + name;
        Type type = Type.valueOf(xml.attribute("type").toUpperCase(java.util.Locale.ROOT));
        ConfigDescriptionParameterBuilder builder = ConfigDescriptionParameterBuilder.create(name, type)
                .withMinimum(xml.number("min"))
                .withMaximum(xml.number("max"))
                .withStepSize(step(xml, type))
                .withPattern(xml.attribute("pattern"))
                .withReadOnly(xml.flag("readOnly"))
                .withMultiple(xml.flag("multiple"))
                .withRequired(xml.flag("required"))
                .withContext(xml.text("context"))
                .withDefault(xml.text("default"))
                .withLabel(texts.of(xml.text("label"), key + ".label"))
                .withDescription(texts.of(xml.text("description"), key + ".description"))
                .withAdvanced(flag(xml, "advanced", false))
                .withVerify(flag(xml, "verify", false))
                .withLimitToOptions(flag(xml, "limitToOptions", true))
                .withGroupName(xml.attribute("groupName"))
                .withUnit(xml.attribute("unit"))
                .withUnitLabel(xml.text("unitLabel"))
                .withFilterCriteria(List.of());
        List<ParameterOption> options = new ArrayList<>();
        for (Xml option : xml.list("options", "option")) {
            String value = option.attribute("value");
            options.add(new ParameterOption(value, texts.of(option.text(), key + ".option." + value)));
        }
        return builder.withOptions(options).build();
    }

    /** A whole number steps by one unless told otherwise. */
    private static BigDecimal step(Xml xml, Type type) {
        BigDecimal step = xml.number("step");
        return step == null && type == Type.INTEGER && (xml.number("min") != null || xml.number("max") != null)
                ? BigDecimal.ONE
                : step;
    }

    private static boolean flag(Xml xml, String child, boolean otherwise) {
        String text = xml.text(child);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    private ConfigDescriptionParameterGroup group(Xml xml, String textPrefix) {
        String name = xml.attribute("name");
        String key = textPrefix + ".group." + name;
        return ConfigDescriptionParameterGroupBuilder.create(name)
                .withContext(xml.text("context"))
                .withAdvanced(flag(xml, "advanced", false))
                .withLabel(texts.of(xml.text("label"), key + ".label"))
                .withDescription(texts.of(xml.text("description"), key + ".description"))
                .build();
    }
}
