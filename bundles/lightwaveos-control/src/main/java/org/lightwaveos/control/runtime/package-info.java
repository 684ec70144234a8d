/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The shell around a session: one lock, the injected scheduler, the transport.
 *
 * <p>Rule: inputs are serialised under the lock, nothing is called while it is held, no task blocks.
 */
@NonNullByDefault
package org.lightwaveos.control.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
