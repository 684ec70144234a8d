/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the add-on sees of adoption: devices that know no sync, as members of the group that one peer belongs to.
 *
 * <p>Rule: no Jetty, no openHAB. A device is reached through its {@link org.lightwaveos.control.DeviceController}, the group
 * through {@link org.lightwaveos.adoption.GroupPort}; time and threads are injected.
 */
@NonNullByDefault
package org.lightwaveos.adoption;

import org.eclipse.jdt.annotation.NonNullByDefault;
