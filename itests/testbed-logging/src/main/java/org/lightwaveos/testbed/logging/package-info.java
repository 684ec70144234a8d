/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The log of the testbed: SLF4J's classes and one provider in one bundle, because SLF4J finds its provider by its own class loader.
 * Knows nothing of openHAB.
 */
package org.lightwaveos.testbed.logging;
