/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The light of a group or of a device as the pictures of a strip that the host renders: what stands between whoever knows the
 * light and the renderer.
 *
 * <p>Rule: knows lights, scenes and times; no I/O, no clock, no thread, and not where pictures go.
 */
@NonNullByDefault
package org.lightwaveos.strip;

import org.eclipse.jdt.annotation.NonNullByDefault;
