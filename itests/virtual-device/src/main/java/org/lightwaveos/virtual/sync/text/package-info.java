/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The sync texts as firmware reads them, faults included, and as it writes them.
 *
 * <p>Rule: pure functions of text and light; knows no peer and no time.
 */
package org.lightwaveos.virtual.sync.text;
