/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.util.Collection;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Builds an {@link Item}. */
@NonNullByDefault
public interface ItemBuilder {

    Item build();

    ItemBuilder withLabel(@Nullable String label);

    ItemBuilder withGroups(@Nullable Collection<String> groups);

    ItemBuilder withCategory(@Nullable String category);

    ItemBuilder withBaseItem(@Nullable Item baseItem);

    ItemBuilder withTags(@Nullable Set<String> tags);
}
