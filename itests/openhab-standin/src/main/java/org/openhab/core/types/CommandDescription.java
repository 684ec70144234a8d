/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The commands that a channel offers. */
@NonNullByDefault
public interface CommandDescription {

    List<CommandOption> getCommandOptions();
}
