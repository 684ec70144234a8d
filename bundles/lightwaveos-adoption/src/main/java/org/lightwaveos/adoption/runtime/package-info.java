/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The shell around adopted devices: one lock, the injected scheduler, calls out in order.
 *
 * <p>Rule: decides nothing that {@link org.lightwaveos.adoption.core.Adoption} can decide; never calls out under the lock.
 */
@NonNullByDefault
package org.lightwaveos.adoption.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
