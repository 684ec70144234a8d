/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The files of sync vectors that our own code owes, and what is held against them. */
enum SyncArea {
    APPLY_CMD(CommandChecks::apply),
    CONFLICT(RuleChecks::conflict),
    ELECT(RuleChecks::elect),
    UUID(RuleChecks::uuid),
    PARSE_CMD(CommandChecks::parse),
    PARSE_STATE(StateChecks::parse),
    SERIALIZE_CMD(CommandChecks::serialize),
    SERIALIZE_STATE(StateChecks::serialize);

    private final Function<SyncVector, Outcome> check;

    SyncArea(Function<SyncVector, Outcome> check) {
        this.check = check;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    Outcome check(SyncVector vector) {
        // What is tagged as odd is no rule; for the reader and the writer, the form of the text decides instead.
        boolean rule = this == APPLY_CMD || this == CONFLICT || this == ELECT || this == UUID;
        return rule && vector.isOdd() ? new Outcome.NotOwed() : check.apply(vector);
    }

    /** Empty if the file is not there. */
    Optional<List<SyncVector>> vectors() {
        return SyncFiles.read(file());
    }
}
