/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.RegistryChangeListener;

/** Told which Things come, go and change. */
@NonNullByDefault
public interface ThingRegistryChangeListener extends RegistryChangeListener<Thing> {}
