/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A source of command descriptions of items. */
@NonNullByDefault
public interface CommandDescriptionProvider {

    @Nullable
    CommandDescription getCommandDescription(String itemName, @Nullable Locale locale);
}
