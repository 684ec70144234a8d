/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Whether a found Thing waits for the user or is to be ignored. */
@NonNullByDefault
public enum DiscoveryResultFlag {
    NEW,
    IGNORED;
}
