/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** An item whose texts, tags and groups can be changed. */
@NonNullByDefault
@Deprecated
public interface ActiveItem extends Item {

    void setLabel(@Nullable String label);

    void setCategory(@Nullable String category);

    void addTag(String tag);

    void addTags(String... tags);

    void addTags(Collection<String> tags);

    void removeTag(String tag);

    void removeAllTags();

    void removeGroupName(String groupItemName);

    void addGroupName(String groupItemName);

    void addGroupNames(String... groupItemNames);

    void addGroupNames(List<String> groupItemNames);
}
