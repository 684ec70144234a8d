/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.util.List;
import java.util.Optional;

/**
 * What the values of a column must be.
 *
 * @param name component of the record
 * @param type type of every value
 * @param min smallest value of a number, inclusive
 * @param max largest value of a number, inclusive
 * @param key whether rows are looked up by it, which makes it unique
 * @param symbol whether other tables may name a row by it instead of by the key
 * @param unique whether no two rows have the same value
 * @param group whether rows are looked up by it as a group
 * @param blank whether an empty string is a value
 * @param ref record that the value is a key of
 * @param oneOf the only values allowed, in their order; empty for any
 * @param doc what the value says, with its unit
 */
record Column(
        String name,
        ColumnType type,
        double min,
        double max,
        boolean key,
        boolean symbol,
        boolean unique,
        boolean group,
        boolean blank,
        Optional<String> ref,
        List<String> oneOf,
        String doc) {}
