/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import java.util.List;

/**
 * An item as {@code GET /items/NAME} shows it.
 *
 * @param name the item's name
 * @param type its type, for example Dimmer
 * @param label its label
 * @param state its state as text; NULL and UNDEF are spelled so
 * @param stateDescription null where openHAB leaves it out
 * @param commandDescription null where openHAB leaves it out
 */
public record ItemView(
        String name,
        String type,
        String label,
        String state,
        StateDescriptionView stateDescription,
        CommandDescriptionView commandDescription) {
    /** How a state is shown. */
    public record StateDescriptionView(String pattern, Boolean readOnly, List<OptionView> options) {}

    /** Which commands are offered. */
    public record CommandDescriptionView(List<OptionView> commandOptions) {}

    /** The state options, none if there is no description. */
    public List<OptionView> stateOptions() {
        return stateDescription == null || stateDescription.options() == null ? List.of() : stateDescription.options();
    }
}
