/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link CommandDescription}. */
@NonNullByDefault
public class CommandDescriptionBuilder {

    public static CommandDescriptionBuilder create() {
        throw new UnsupportedOperationException();
    }

    public CommandDescription build() {
        throw new UnsupportedOperationException();
    }

    public CommandDescriptionBuilder withCommandOption(CommandOption commandOption) {
        throw new UnsupportedOperationException();
    }

    public CommandDescriptionBuilder withCommandOptions(List<CommandOption> commandOptions) {
        throw new UnsupportedOperationException();
    }
}
