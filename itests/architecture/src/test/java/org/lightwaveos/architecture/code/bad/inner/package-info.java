/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Breaks the rules on purpose, for the tests of the rules. */
package org.lightwaveos.architecture.code.bad.inner;
