/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link CommandDescription}. */
@NonNullByDefault
public class CommandDescriptionBuilder {

    private final List<CommandOption> options = new ArrayList<>();

    private CommandDescriptionBuilder() {}

    public static CommandDescriptionBuilder create() {
        return new CommandDescriptionBuilder();
    }

    public CommandDescription build() {
        return new Built(List.copyOf(options));
    }

    public CommandDescriptionBuilder withCommandOption(CommandOption commandOption) {
        options.add(commandOption);
        return this;
    }

    /** Replaces all options. */
    public CommandDescriptionBuilder withCommandOptions(List<CommandOption> commandOptions) {
        options.clear();
        options.addAll(commandOptions);
        return this;
    }

    private record Built(List<CommandOption> options) implements CommandDescription {

        @Override
        public List<CommandOption> getCommandOptions() {
            return options;
        }
    }
}
