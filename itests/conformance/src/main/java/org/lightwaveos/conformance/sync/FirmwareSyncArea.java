/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The files of sync vectors that the model of the firmware owes, every vector of them. */
enum FirmwareSyncArea {
    PARSE_CMD(FirmwareReading::command),
    PARSE_STATE(FirmwareReading::state),
    RECEIVE(FirmwarePlays::receive),
    SCENARIO(FirmwareScenario::play);

    private final Function<SyncVector, Outcome> check;

    FirmwareSyncArea(Function<SyncVector, Outcome> check) {
        this.check = check;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    Outcome check(SyncVector vector) {
        return check.apply(vector);
    }

    /** Empty if the file is not there. */
    Optional<List<SyncVector>> vectors() {
        return SyncFiles.read(file());
    }
}
