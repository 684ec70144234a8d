/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A value that items, rules and bindings exchange. */
@NonNullByDefault
public interface Type {

    String format(String pattern);

    String toFullString();
}
