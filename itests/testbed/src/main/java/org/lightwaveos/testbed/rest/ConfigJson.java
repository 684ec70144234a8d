/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.lightwaveos.testbed.json.Fields;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;

/** Configuration descriptions as JSON. */
final class ConfigJson {

    private ConfigJson() {}

    /** @param config null counts as empty */
    static JsonArray parameters(ConfigDescription config) {
        JsonArray parameters = new JsonArray();
        if (config != null) {
            config.getParameters().forEach(parameter -> parameters.add(parameter(parameter)));
        }
        return parameters;
    }

    private static JsonObject parameter(ConfigDescriptionParameter parameter) {
        JsonArray options = new JsonArray();
        parameter
                .getOptions()
                .forEach(option -> options.add(new Fields()
                        .put("label", option.getLabel())
                        .put("value", option.getValue())
                        .json()));
        return new Fields()
                .put("context", parameter.getContext())
                .put("default", parameter.getDefault())
                .put("description", parameter.getDescription())
                .put("label", parameter.getLabel())
                .put("name", parameter.getName())
                .put("required", parameter.isRequired())
                .put("type", parameter.getType().name())
                .put("min", parameter.getMinimum())
                .put("max", parameter.getMaximum())
                .put("step", parameter.getStepSize())
                .put("pattern", parameter.getPattern())
                .put("readOnly", parameter.isReadOnly())
                .put("multiple", parameter.isMultiple())
                .put("multipleLimit", parameter.getMultipleLimit())
                .put("groupName", parameter.getGroupName())
                .put("advanced", parameter.isAdvanced())
                .put("verify", parameter.isVerifyable())
                .put("limitToOptions", parameter.getLimitToOptions())
                .put("unit", parameter.getUnit())
                .put("unitLabel", parameter.getUnitLabel())
                .put("options", options)
                .put("filterCriteria", new JsonArray())
                .json();
    }

    /** @param config null counts as empty */
    static JsonArray groups(ConfigDescription config) {
        JsonArray groups = new JsonArray();
        if (config != null) {
            config.getParameterGroups()
                    .forEach(group -> groups.add(new Fields()
                            .put("name", group.getName())
                            .put("context", group.getContext())
                            .put("advanced", group.isAdvanced())
                            .put("label", group.getLabel())
                            .put("description", group.getDescription())
                            .json()));
        }
        return groups;
    }
}
