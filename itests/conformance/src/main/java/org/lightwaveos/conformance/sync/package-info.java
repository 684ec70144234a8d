/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Our own rules, reader and writer of the sync protocol, held against what real firmware did with the same inputs.
 *
 * <p>Rule: what is owed is decided here as the vectors' README says, never by the code under test.
 */
package org.lightwaveos.conformance.sync;
