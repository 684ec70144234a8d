/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** The demo as a program: its options and its course. Everything it does is told in lines that a person can read. */
package org.lightwaveos.demo;
