/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.net;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Told when addresses of this machine come and go. */
@NonNullByDefault
public interface NetworkAddressChangeListener {

    void onChanged(List<CidrAddress> added, List<CidrAddress> removed);

    default void onPrimaryAddressChanged(@Nullable String oldPrimaryAddress, @Nullable String newPrimaryAddress) {}
}
