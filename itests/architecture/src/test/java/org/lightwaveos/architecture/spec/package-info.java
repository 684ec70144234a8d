/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** The shared specification, which is not part of a checkout: tests that need it are skipped without it. */
package org.lightwaveos.architecture.spec;
