/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device's controller by network: what is commanded, as events of a session in its shell, and the transport.
 *
 * <p>Rule: what is commanded is checked here, and decided nothing; no task blocks.
 */
@NonNullByDefault
package org.lightwaveos.control.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
