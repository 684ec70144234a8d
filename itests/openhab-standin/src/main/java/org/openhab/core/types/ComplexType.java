/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.SortedMap;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A value made of several plain ones. */
@NonNullByDefault
public interface ComplexType extends Type {

    SortedMap<String, PrimitiveType> getConstituents();
}
