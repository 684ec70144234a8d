/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Actions of a Thing that rules can call. */
@NonNullByDefault
public interface ThingActions extends ThingHandlerService {}
