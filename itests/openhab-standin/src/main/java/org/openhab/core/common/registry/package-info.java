/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stand-in for openHAB 5.2.1 (tests only). Registries: elements by key, brought by any number of providers, with listeners. */
package org.openhab.core.common.registry;
