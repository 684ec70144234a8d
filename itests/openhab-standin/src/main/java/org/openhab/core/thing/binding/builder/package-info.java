/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stand-in for openHAB 5.2.1 (tests only). Builders of Things, channels and statuses; the built objects are private to this package. */
package org.openhab.core.thing.binding.builder;
