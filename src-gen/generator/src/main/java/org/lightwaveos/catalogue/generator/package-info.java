/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads the facts of {@code src-gen/facts}, checks them and writes the Java of the catalogue.
 *
 * <p>Rule: a build tool, never shipped. It knows the form of facts, not their content: a new table is a new data file.
 */
package org.lightwaveos.catalogue.generator;
