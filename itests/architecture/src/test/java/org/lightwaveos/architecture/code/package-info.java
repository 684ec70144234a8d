/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** The project's own code: arrows between packages, sizes of files. */
package org.lightwaveos.architecture.code;
