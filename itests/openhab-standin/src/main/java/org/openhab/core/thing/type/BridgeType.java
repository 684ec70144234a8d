/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A type of bridges. */
@NonNullByDefault
public class BridgeType extends ThingType {

    BridgeType(ThingTypeBuilder parts) {
        super(parts);
    }
}
