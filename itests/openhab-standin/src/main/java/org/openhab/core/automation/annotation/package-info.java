/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stand-in for openHAB 5.2.1 (tests only). Annotations that make methods into actions of rules. */
package org.openhab.core.automation.annotation;
