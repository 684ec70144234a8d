/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import org.lightwaveos.adoption.core.Part;

/** Hears what a person has commanded of a device, after it was sent. */
interface Hand {

    void commanded(Part part, int value);
}
