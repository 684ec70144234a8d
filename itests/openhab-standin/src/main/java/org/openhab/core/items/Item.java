/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;

/** Something with a state that users see and rules work on. */
@NonNullByDefault
public interface Item extends Identifiable<String> {

    State getState();

    <T extends State> @Nullable T getStateAs(Class<T> typeClass);

    @Nullable
    State getLastState();

    @Nullable
    ZonedDateTime getLastStateUpdate();

    @Nullable
    ZonedDateTime getLastStateChange();

    String getName();

    String getType();

    List<Class<? extends State>> getAcceptedDataTypes();

    List<Class<? extends Command>> getAcceptedCommandTypes();

    List<String> getGroupNames();

    Set<String> getTags();

    @Nullable
    String getLabel();

    boolean hasTag(String tag);

    @Nullable
    String getCategory();

    @Nullable
    StateDescription getStateDescription();

    @Nullable
    StateDescription getStateDescription(@Nullable Locale locale);

    default @Nullable CommandDescription getCommandDescription() {
        return getCommandDescription(null);
    }

    @Nullable
    CommandDescription getCommandDescription(@Nullable Locale locale);
}
